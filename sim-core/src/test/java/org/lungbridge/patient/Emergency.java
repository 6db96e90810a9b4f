package org.lungbridge.patient;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lungbridge.physiology.bleeding.BleedingSite;
import org.lungbridge.physiology.coagulation.Factor;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.vocabulary.Bleeding;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Breathing;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Disease;
import org.lungbridge.vocabulary.Drug;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Exchange;
import org.lungbridge.vocabulary.Fault;
import org.lungbridge.vocabulary.Kidney;
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Metabolism;
import org.lungbridge.vocabulary.Thrombosis;
import org.lungbridge.vocabulary.Ventilator;

/**
 * Emergencies on ECMO, each a list of things that happen and how long they last.
 *
 * @param name what it is called
 * @param legs what happens, in order
 */
record Emergency(String name, List<Leg> legs) {
    /**
     * @param knobs what changes, in the quantities' own units
     * @param minutes how long it lasts
     */
    record Leg(Map<Quantity, Double> knobs, double minutes) {}

    private static Emergency of(String name, Leg... legs) {
        return new Emergency(name, List.of(legs));
    }

    private static Leg leg(double minutes, Map<Quantity, Double> knobs) {
        return new Leg(knobs, minutes);
    }

    /** All of them: of blood, pump and gas, of lung and airway, of machines that fail. */
    static List<Emergency> all() {
        List<Emergency> all = new ArrayList<>(general());
        all.addAll(ofTheLung());
        all.addAll(ofMachines());
        return List.copyOf(all);
    }

    private static List<Emergency> general() {
        List<Emergency> all = new ArrayList<>();
        all.add(of("sweep off 20 min, on", leg(20, Map.of(Ecmo.SWEEP, 0.0)), leg(20, Map.of(Ecmo.SWEEP, 3.6))));
        all.add(of("clamp 5 min, open", leg(5, Map.of(Ecmo.CLAMP, 1.0)), leg(20, Map.of(Ecmo.CLAMP, 0.0))));
        all.add(of("room air in the sweep line", leg(20, Map.of(Ecmo.FDO2, 0.21)), leg(20, Map.of(Ecmo.FDO2, 1.0))));
        all.add(of("apnea 10 min", leg(10, Map.of(Ventilator.RATE, 0.0)), leg(20, Map.of(Ventilator.RATE, 12.0))));
        all.add(of(
                "apnea and pump stop 4 min",
                leg(4, Map.of(Ventilator.RATE, 0.0, Ecmo.SPEED, 0.0)),
                leg(20, Map.of(Ventilator.RATE, 12.0, Ecmo.SPEED, 3240.0))));
        all.add(of(
                "pump off 1 h",
                leg(60, Map.of(Ecmo.SPEED, 0.0, Ecmo.CLAMP, 1.0)),
                leg(20, Map.of(Ecmo.SPEED, 3240.0, Ecmo.CLAMP, 0.0))));
        all.add(of(
                "bleed 2.2 L in 20 min",
                leg(20, Map.of(Blood.BLEEDING, 6600.0)),
                leg(40, Map.of(Blood.BLEEDING, 0.0))));
        all.add(of(
                "4800 rpm and bleed",
                leg(20, Map.of(Ecmo.SPEED, 4800.0, Blood.BLEEDING, 4500.0)),
                leg(40, Map.of(Blood.BLEEDING, 0.0))));
        all.add(of(
                "everything to zero",
                leg(
                        30,
                        Map.of(
                                Ecmo.SPEED, 0.0,
                                Ecmo.SWEEP, 0.0,
                                Metabolism.SEDATION, 0.0,
                                Ventilator.SET_TIDAL_VOLUME, 0.0)),
                leg(30, Map.of(Ecmo.CLAMP, 1.0))));
        all.add(of("PEEP 12, 0, 24", leg(20, Map.of(Ventilator.PEEP, 0.0)), leg(20, Map.of(Ventilator.PEEP, 24.0))));
        all.add(of("FiO2 1, 0.21, 1", leg(20, Map.of(Ventilator.FIO2, 0.21)), leg(20, Map.of(Ventilator.FIO2, 1.0))));
        all.add(of(
                "membrane lung fails, 8 min, exchange",
                leg(8, Map.of(Ecmo.MEMBRANE_FAILED, 1.0)),
                leg(5, Map.of(Ecmo.EXCHANGE, 1.0)),
                leg(20, Map.of(Ecmo.MEMBRANE_FAILED, 0.0, Ecmo.EXCHANGE, 0.0))));
        all.add(of(
                "capillaritis, gut bleeds, no clotting left",
                leg(
                        60,
                        Map.of(
                                Bleeding.CAPILLARITIS,
                                1.2,
                                BleedingSite.GASTROINTESTINAL.flow(),
                                900.0,
                                Drug.HEPARIN,
                                5000.0,
                                Coagulation.PLATELETS,
                                32.0,
                                Coagulation.FIBRINOGEN,
                                1.2)),
                leg(60, Map.of(BleedingSite.GASTROINTESTINAL.flow(), 0.0))));
        all.add(of("prone 4 h, back", leg(240, Map.of(Lung.POSITION, 1.0)), leg(60, Map.of(Lung.POSITION, 0.0))));
        return all;
    }

    private static List<Emergency> ofTheLung() {
        List<Emergency> all = new ArrayList<>();
        all.add(of(
                "alveolar bleeding 500 mL/h, 1 h",
                leg(60, Map.of(Lung.BLEEDING_RATE, 500.0)),
                leg(60, Map.of(Lung.BLEEDING_RATE, 0.0))));
        all.add(of(
                "tube full of clot 15 min, new tube",
                leg(15, Map.of(Ventilator.TUBE_OBSTRUCTION, 1.0)),
                leg(20, Map.of(Ventilator.TUBE_OBSTRUCTION, 0.0))));
        all.add(of(
                "disconnected 3 min",
                leg(3, Map.of(Ventilator.DISCONNECTION, 1.0)),
                leg(20, Map.of(Ventilator.DISCONNECTION, 0.0))));
        all.add(of(
                "sustained inflation 40 cmH2O, 45 s",
                leg(
                        0.75,
                        Map.of(
                                Ventilator.MANEUVER,
                                1.0,
                                Ventilator.MANEUVER_PEEP,
                                40.0,
                                Ventilator.MANEUVER_PRESSURE,
                                0.0)),
                leg(20.25, Map.of(Ventilator.MANEUVER, 0.0))));
        all.add(of(
                "prone with a kinked line, freed",
                leg(5, Map.of(Lung.POSITION, 1.0, Ecmo.LINE_KINK, 0.95)),
                leg(30, Map.of(Ecmo.LINE_KINK, 0.0)),
                leg(30, Map.of(Lung.POSITION, 0.0))));
        all.add(of("PEEP 25, 0", leg(20, Map.of(Ventilator.PEEP, 25.0)), leg(20, Map.of(Ventilator.PEEP, 0.0))));
        all.addAll(ofTheDrive());
        return all;
    }

    /** The patient would breathe, and cannot. */
    private static List<Emergency> ofTheDrive() {
        Map<Quantity, Double> support = Map.of(
                Ventilator.PRESSURE_CONTROL, 1.0,
                Ventilator.PRESSURE_SUPPORT, 1.0,
                Ventilator.ASSIST, 1.0,
                Ventilator.INSPIRATORY_PRESSURE, 12.0,
                Breathing.SEDATION_DEPTH, 0.0,
                Breathing.NEUROMUSCULAR_BLOCK, 1.0,
                Ventilator.BACKUP_RATE, 0.0);
        return List.of(
                of(
                        "awake, paralyzed, no breath 10 min",
                        leg(
                                10,
                                Map.of(
                                        Breathing.SEDATION_DEPTH, 0.0,
                                        Breathing.NEUROMUSCULAR_BLOCK, 1.0,
                                        Ventilator.RATE, 0.0)),
                        leg(20, Map.of(Breathing.NEUROMUSCULAR_BLOCK, 0.0, Ventilator.RATE, 12.0))),
                of(
                        "pressure support, paralyzed, backup",
                        leg(10, support),
                        leg(10, Map.of(Ventilator.BACKUP_RATE, 12.0)),
                        leg(20, Map.of(Breathing.NEUROMUSCULAR_BLOCK, 0.0))));
    }

    /** Pump, gas, lines and chest fail. */
    private static List<Emergency> ofMachines() {
        List<Emergency> all = new ArrayList<>();
        all.add(of(
                "motor off 3 min, clamped, cranked",
                leg(3, Map.of(Fault.MOTOR_LOSS, 1.0)),
                leg(2, Map.of(Ecmo.CLAMP, 1.0)),
                leg(20, Map.of(Ecmo.CLAMP, 0.0, Fault.CRANK_SPEED, 2000.0))));
        all.add(of(
                "air in the pump, little drainage, wet fibers",
                leg(2, Map.of(Fault.AIR, 1.0)),
                leg(
                        20,
                        Map.of(
                                Fault.AIR, 0.3,
                                Fault.ACCESS_LOSS, 0.6,
                                Fault.CONDENSATE, 0.8,
                                Fault.OXYGEN_LOSS, 1.0,
                                Fault.SIGH, 10.0)),
                leg(20, Map.of(Fault.AIR, 0.0, Fault.ACCESS_LOSS, 0.0, Fault.SIGH, 0.0, Fault.OXYGEN_LOSS, 0.0))));
        all.add(of(
                "torn behind the pump, stopped, clamped",
                leg(0.5, Map.of(Fault.RETURN_BREACH, 0.6, Fault.HOLE, 0.2)),
                leg(0.5, Map.of(Fault.MOTOR_LOSS, 1.0, Fault.DRAINAGE_BREACH, 0.5)),
                leg(30, Map.of(Ecmo.CLAMP, 1.0, Fault.HOLE, 0.0))));
        all.add(of(
                "tension pneumothorax, citrate, no heat",
                leg(10, Map.of(Fault.PLEURAL_GAS, 3.0, Fault.CITRATE, 5.0, Fault.HEATER_LOSS, 1.0)),
                leg(30, Map.of(Fault.PLEURAL_GAS, 0.0, Fault.CITRATE, 0.0))));
        return all;
    }

    /** What hemostasis must stand: every drug at once, an empty patient, no liver, no factor, blood by the liter. */
    static List<Emergency> hemostatic() {
        List<Emergency> all = new ArrayList<>();
        all.add(of("every drug and every threat", leg(20, everyDrug()), leg(60, Map.of(Ecmo.SPEED, 4700.0))));
        all.add(of(
                "exsanguination",
                leg(30, Map.of(Blood.BLEEDING, 12_000.0, Drug.HEPARIN, 3000.0)),
                leg(120, Map.of(Blood.BLEEDING, 100.0))));
        all.add(of("no liver, no kidney", leg(3 * 60, noLiver())));
        all.add(of("nothing left in plasma", leg(30, nothingLeft())));
        all.add(of(
                "massive transfusion",
                leg(
                        60,
                        Map.of(
                                Blood.BLEEDING, 4000.0,
                                Blood.RED_CELLS, 2000.0,
                                Blood.PLASMA_PRODUCT, 1500.0,
                                Blood.PLATELET_PRODUCT, 300.0,
                                Coagulation.PLATELET_INFUSION, 350.0,
                                Blood.CRYOPRECIPITATE, 200.0)),
                leg(60, Map.of(Blood.BLEEDING, 0.0))));
        return List.copyOf(all);
    }

    private static Map<Quantity, Double> everyDrug() {
        Map<Quantity, Double> all = new LinkedHashMap<>();
        all.put(Drug.HEPARIN, 4000.0);
        all.put(Drug.HEPARIN_TISSUE, 500.0);
        all.put(Drug.HEPARIN_RATE, 800.0);
        all.put(Drug.ENOXAPARIN_DEPOT, 4000.0);
        all.put(Drug.ENOXAPARIN, 1000.0);
        all.put(Drug.BIVALIRUDIN, 3.0);
        all.put(Drug.BIVALIRUDIN_RATE, 0.1);
        all.put(Drug.ARGATROBAN, 2.0);
        all.put(Drug.ARGATROBAN_RATE, 0.2);
        all.put(Drug.TRANEXAMIC_ACID, 300.0);
        all.put(Drug.TRANEXAMIC_ACID_RATE, 125.0);
        all.put(Drug.TRANEXAMIC_ACID_LUNG, 150.0);
        all.put(Drug.AMINOCAPROIC_ACID, 3000.0);
        all.put(Drug.AMINOCAPROIC_ACID_RATE, 1000.0);
        all.put(Drug.FACTOR_VIIA, 5000.0);
        all.put(Drug.FACTOR_VIIA_RIGHT_LUNG, 1.0);
        all.put(Drug.DESMOPRESSIN, 1.0);
        all.put(Drug.DESMOPRESSIN_RELEASE, 3.0);
        all.put(Drug.DESMOPRESSIN_STORES, 0.7);
        all.put(Drug.PROTAMINE_EXCESS, 20.0);
        all.put(Coagulation.HIT, 1.0);
        all.put(Disease.INFECTION, 0.5);
        all.put(Disease.PNEUMONIA_SHARE, 0.7);
        all.put(Disease.MARROW_TOXICITY, 0.8);
        all.put(Disease.PROGENITORS, 0.3);
        all.put(Disease.NEUTROPHILS, 0.5);
        all.put(Disease.ACTIVE, 1.0);
        all.put(Drug.GLUCOCORTICOID, 0.03);
        all.put(Drug.CYCLOPHOSPHAMIDE_PULSE, 0.4);
        all.put(Drug.CYCLOPHOSPHAMIDE_ACTING, 0.3);
        all.put(Drug.RITUXIMAB, 300.0);
        all.put(Disease.IMMUNOGLOBULIN, 25.0);
        all.put(Disease.REMISSION, 0.4);
        all.put(Disease.OTHER_DRIVE, 0.5);
        all.put(Drug.ANTIBIOTICS, 0.5);
        all.put(Lung.INFLAMMATION, 0.2);
        all.put(Lung.INJURY, 0.3);
        all.put(Coagulation.RECENT_BLEEDING, 0.6);
        all.put(Coagulation.TRANSFUSED_PLATELETS, 120.0);
        all.put(Coagulation.ANTITHROMBIN, 1.2);
        all.put(Bleeding.CAPILLARITIS, 0.8);
        all.put(Lung.BLEEDING_RATE, 10.0);
        all.put(Thrombosis.OXYGENATOR_HAZARD, 1.5);
        all.put(Thrombosis.PUMP_CLOT, 1.0);
        all.put(Kidney.FILTRATION, 0.3);
        all.put(Kidney.RENAL_ACTIVITY, 0.35);
        all.put(Disease.ACTIVE, 1.0);
        all.put(Disease.ANTIBODY, 0.7);
        all.put(Exchange.PLASMA_FLOW, 3e-4);
        all.put(Exchange.DONOR_SHARE, 0.5);
        all.put(Exchange.RENAL_CLEARANCE, 0.2);
        all.put(Exchange.RENAL_CITRATE, 1.0);
        all.put(Exchange.FLUID_REMOVAL, 3e-5);
        all.put(Drug.FUROSEMIDE, 40.0);
        all.put(Metabolism.LIVER_FUNCTION, 0.3);
        return all;
    }

    private static Map<Quantity, Double> noLiver() {
        Map<Quantity, Double> none = new LinkedHashMap<>();
        for (Factor factor : Factor.ALL) {
            none.put(factor.amount(), 0.1);
        }
        none.put(Metabolism.LIVER_FUNCTION, 0.0);
        none.put(Kidney.FILTRATION, 0.0);
        none.put(Coagulation.PLATELETS, 60.0);
        none.put(Drug.HEPARIN_RATE, 1500.0);
        none.put(Drug.ARGATROBAN_RATE, 2.0);
        return none;
    }

    private static Map<Quantity, Double> nothingLeft() {
        Map<Quantity, Double> nothing = new LinkedHashMap<>();
        for (Factor factor : Factor.ALL) {
            nothing.put(factor.amount(), 0.0);
        }
        nothing.put(Coagulation.PLATELETS, 0.0);
        nothing.put(Coagulation.D_DIMER, 0.0);
        nothing.put(Coagulation.FREE_HEMOGLOBIN, 0.0);
        nothing.put(Drug.HEPARIN, 20_000.0);
        return nothing;
    }

    /** Lives through it, from the patient on ECMO. */
    Bedside live(Bedside bedside) {
        for (Leg leg : legs) {
            bedside.set(leg.knobs()).on(leg.minutes() * 60);
        }
        return bedside;
    }

    @Override
    public String toString() {
        return name;
    }
}
