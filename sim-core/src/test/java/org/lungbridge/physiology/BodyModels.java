package org.lungbridge.physiology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lungbridge.model.Part;
import org.lungbridge.physiology.bleeding.BleedingSite;
import org.lungbridge.physiology.bleeding.OpenBleeds;
import org.lungbridge.physiology.blood.AcidBaseBalance;
import org.lungbridge.physiology.blood.ArterialBlood;
import org.lungbridge.physiology.blood.BloodVolume;
import org.lungbridge.physiology.blood.BodyAudit;
import org.lungbridge.physiology.blood.HemoglobinMass;
import org.lungbridge.physiology.blood.OutflowShare;
import org.lungbridge.physiology.blood.PulmonaryArteryBlood;
import org.lungbridge.physiology.blood.PulseOximeter;
import org.lungbridge.physiology.blood.RedCells;
import org.lungbridge.physiology.blood.VenousBlood;
import org.lungbridge.physiology.circulation.Baroreflex;
import org.lungbridge.physiology.circulation.CardiacArrest;
import org.lungbridge.physiology.circulation.CardiacOutput;
import org.lungbridge.physiology.circulation.HeartRate;
import org.lungbridge.physiology.circulation.Myocardium;
import org.lungbridge.physiology.circulation.Norepinephrine;
import org.lungbridge.physiology.circulation.SystemicCirculation;
import org.lungbridge.physiology.circulation.VascularTone;
import org.lungbridge.physiology.circulation.VenousFilling;
import org.lungbridge.physiology.kidney.RenalAcidBase;
import org.lungbridge.physiology.metabolism.BodySize;
import org.lungbridge.physiology.metabolism.BodyTemperature;
import org.lungbridge.physiology.metabolism.LactateKinetics;
import org.lungbridge.physiology.metabolism.OxygenBalance;
import org.lungbridge.physiology.metabolism.OxygenUse;
import org.lungbridge.physiology.metabolism.Tissue;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.vocabulary.Bleeding;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Body;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Fault;
import org.lungbridge.vocabulary.Kidney;
import org.lungbridge.vocabulary.Lung;

/** Bodies to test: all components of these packages, with stand-ins for lung, circuit or whatever is held still. */
final class BodyModels {
    private BodyModels() {}

    /** Blood, metabolism, kidney and circulation with one alveolus and no circuit. */
    static List<Part> whole() {
        List<Part> parts = new ArrayList<>(bloodAndMetabolism());
        parts.addAll(circulation());
        parts.add(new Part("alveolus", OneAlveolus::new));
        parts.add(fixed(
                "chest",
                Map.of(Circulation.PULMONARY_PRESSURE, 15.0, Circulation.INTRATHORACIC_PRESSURE, 0.0),
                Map.of()));
        return parts;
    }

    /** The same body with a heart that pumps so much, whatever happens. */
    static List<Part> withSteadyHeart(double output_L_min) {
        List<Part> parts = new ArrayList<>(bloodAndMetabolism());
        parts.add(new Part("alveolus", OneAlveolus::new));
        parts.add(fixed("heart", Map.of(Circulation.CARDIAC_OUTPUT, output_L_min), Map.of(Circulation.ALIVE, 1.0)));
        return parts;
    }

    /** The circulation alone, everything it reads held. */
    static List<Part> circulationAlone() {
        List<Part> parts = new ArrayList<>(circulation());
        parts.add(new Part("size", BodySize::new));
        Map<Quantity, Double> held = new LinkedHashMap<>();
        held.put(Blood.VOLUME, 5.0);
        held.put(Blood.HEMOGLOBIN, 14.0);
        held.put(Blood.IONIZED_CALCIUM, 1.15);
        held.put(Blood.ARTERIAL_O2_CONTENT, 18.0);
        held.put(Blood.ARTERIAL_PO2, 90.0);
        held.put(Blood.ARTERIAL_LN_VIRTUAL_PO2, StrictMath.log(90));
        held.put(Blood.ARTERIAL_PH, 7.4);
        held.put(Blood.TEMPERATURE, 37.0);
        held.put(Coagulation.SEPSIS, 0.0);
        held.put(Circulation.SHOCK_RECOVERY, 0.0);
        held.put(Circulation.PULMONARY_PRESSURE, 15.0);
        held.put(Circulation.INTRATHORACIC_PRESSURE, 0.0);
        parts.add(fixed("held", held, Map.of()));
        return parts;
    }

    private static Part fixed(String name, Map<Quantity, Double> states, Map<Quantity, Double> settings) {
        return new Part(name, d -> new Fixed(d, states, settings));
    }

    private static List<Part> circulation() {
        return List.of(
                new Part("circulation", SystemicCirculation::new),
                new Part("filling", VenousFilling::new),
                new Part("tone", VascularTone::new),
                new Part("heart", CardiacOutput::new),
                new Part("reflex", Baroreflex::new),
                new Part("norepinephrine", Norepinephrine::new),
                new Part("myocardium", Myocardium::new),
                new Part("arrest", CardiacArrest::new),
                new Part("pulse", HeartRate::new));
    }

    private static List<Part> bloodAndMetabolism() {
        Map<Quantity, Double> circuit = new LinkedHashMap<>();
        circuit.put(Ecmo.EFFECTIVE_FLOW, 0.0);
        circuit.put(Ecmo.RETURN_O2_CONTENT, 20.0);
        circuit.put(Ecmo.RETURN_CO2_CONTENT, 40.0);
        circuit.put(Kidney.ACID_EXCRETION, 1.0);
        circuit.put(Ecmo.HEAT_CONDUCTANCE, 0.0);
        circuit.put(Fault.CIRCUIT_LOSS, 0.0);
        circuit.put(Blood.IONIZED_CALCIUM, 1.15);
        Map<Quantity, Double> circuitSettings = Map.of(
                Ecmo.CONNECTED, 0.0,
                Ecmo.PRIME_VOLUME, 0.6,
                Ecmo.WATER_TEMPERATURE, 37.0,
                Fault.HEATER_LOSS, 0.0);
        return List.of(
                fixed("circuit", circuit, circuitSettings),
                new Part("size", BodySize::new),
                new Part("audit", BodyAudit::new),
                new Part("outflow", OutflowShare::new),
                fixed(
                        "lung",
                        Map.of(Lung.ALVEOLAR_BLEEDING, 0.0, Coagulation.SEPSIS, 0.0, Circulation.SHOCK_RECOVERY, 0.0),
                        Map.of()),
                fixed(
                        "hazards",
                        Map.of(Bleeding.ANY_HAZARD, 0.0, Bleeding.CANNULA_HAZARD, 0.0),
                        Map.of(
                                BleedingSite.ANY.threshold(), 1.0,
                                BleedingSite.CANNULA.threshold(), 1.0)),
                new Part("bleeds", OpenBleeds::new),
                new Part("volume", BloodVolume::new),
                new Part("hemoglobin", HemoglobinMass::new),
                new Part("red_cells", RedCells::new),
                new Part("arterial", ArterialBlood::new),
                new Part("pulmonary", PulmonaryArteryBlood::new),
                new Part("venous", VenousBlood::new),
                new Part("acid_base", AcidBaseBalance::new),
                new Part("kidney", RenalAcidBase::new),
                new Part("oximeter", PulseOximeter::new),
                new Part("oxygen", OxygenUse::new),
                new Part("fast", d -> new Tissue(d, Tissue.Kind.FAST)),
                new Part("muscle", d -> new Tissue(d, Tissue.Kind.MUSCLE)),
                new Part("slow", d -> new Tissue(d, Tissue.Kind.SLOW)),
                new Part("balance", d -> new OxygenBalance(d, Tissue.Kind.values().length)),
                new Part("lactate", LactateKinetics::new),
                new Part("temperature", BodyTemperature::new));
    }

    /** A woman of this weight with blood volume 65 mL/kg. */
    static void makeWoman(Walk walk, double weight_kg) {
        walk.set(Body.WEIGHT, weight_kg);
        walk.set(Body.NORMAL_BLOOD_VOLUME, 0.065 * weight_kg);
        walk.set(Blood.VOLUME, 0.065 * weight_kg);
    }
}
