package org.lungbridge.patient;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lungbridge.physiology.bleeding.BleedingSite;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.vocabulary.Bleeding;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Metabolism;
import org.lungbridge.vocabulary.Ventilator;

/**
 * Fourteen emergencies on ECMO, each a list of things that happen and how long they last.
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

    /** All fourteen. */
    static List<Emergency> all() {
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
                                Coagulation.APTT,
                                180.0,
                                Coagulation.PLATELET_COUNT,
                                8.0,
                                Coagulation.FIBRINOGEN_LEVEL,
                                0.5)),
                leg(60, Map.of(BleedingSite.GASTROINTESTINAL.flow(), 0.0))));
        all.add(of("prone 4 h, back", leg(240, Map.of(Lung.POSITION, 1.0)), leg(60, Map.of(Lung.POSITION, 0.0))));
        return List.copyOf(all);
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
