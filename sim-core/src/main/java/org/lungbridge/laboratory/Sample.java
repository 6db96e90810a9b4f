package org.lungbridge.laboratory;

import java.util.Map;
import java.util.TreeMap;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.vocabulary.Airway;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Disease;
import org.lungbridge.vocabulary.Drug;
import org.lungbridge.vocabulary.Liver;
import org.lungbridge.vocabulary.Metabolism;

/** Blood in tubes: the quantities a laboratory can see, frozen at the time of the draw, in engine units. */
public final class Sample {
    private static final Quantity[] CARRIED = {
        Blood.HEMOGLOBIN,
        Blood.ARTERIAL_PH,
        Blood.ARTERIAL_PCO2,
        Blood.ARTERIAL_PO2,
        Blood.ARTERIAL_SATURATION,
        Metabolism.LACTATE,
        Liver.BILIRUBIN,
        Coagulation.ACT,
        Coagulation.ACT_HIGH_RANGE,
        Coagulation.APTT,
        Coagulation.APTT_BASELINE_FACTOR,
        Coagulation.INR,
        Coagulation.HEPARIN_EFFECT,
        Coagulation.FIBRINOGEN_LEVEL,
        Coagulation.D_DIMER_LEVEL,
        Coagulation.ANTITHROMBIN_LEVEL,
        Coagulation.PLATELET_COUNT,
        Coagulation.FREE_HEMOGLOBIN_LEVEL,
        Coagulation.FACTOR_II_LEVEL,
        Coagulation.FACTOR_V_LEVEL,
        Coagulation.FACTOR_VII_LEVEL,
        Coagulation.FACTOR_VIII_LEVEL,
        Coagulation.FACTOR_IX_LEVEL,
        Coagulation.FACTOR_X_LEVEL,
        Coagulation.FACTOR_XI_LEVEL,
        Coagulation.FACTOR_XII_LEVEL,
        Coagulation.FACTOR_XIII_LEVEL,
        Coagulation.PROTEIN_C_LEVEL,
        Coagulation.TEG_R,
        Coagulation.TEG_MA,
        Coagulation.PF4_ANTIBODY,
        Coagulation.PLATELET_ACTIVATION,
        Disease.C_REACTIVE_PROTEIN,
        Disease.PROCALCITONIN,
        Disease.WHITE_CELL_COUNT,
        Disease.NEUTROPHIL_COUNT,
        Disease.ANCA,
        Disease.ANTI_DNA,
        Disease.ANTI_GBM,
        Disease.ANTINUCLEAR,
        Disease.C3,
        Disease.C4,
        Disease.INFECTION,
        Disease.PNEUMONIA_SHARE,
        Drug.ANTIBIOTICS,
        Airway.SUPPORT,
        Drug.ANTI_XA,
        Drug.HEPARIN_LEVEL,
        Drug.ENOXAPARIN_LEVEL
    };

    private final double drawn;
    private final double lineHeparin;
    private final Map<String, Double> values;

    private Sample(double drawn, double lineHeparin, Map<String, Double> values) {
        this.drawn = drawn;
        this.lineHeparin = lineHeparin;
        this.values = values;
    }

    /**
     * Draws blood from a patient now.
     *
     * @param lineHeparin heparin that came out of the line with it, IU/L of plasma; 0 for a clean draw
     */
    public static Sample draw(LaneAccess lane, double lineHeparin) {
        Map<String, Double> values = new TreeMap<>();
        for (Quantity quantity : CARRIED) {
            if (lane.has(quantity.name())) {
                values.put(quantity.name(), lane.get(quantity.name()));
            }
        }
        return new Sample(lane.time(), lineHeparin, values);
    }

    /** When the blood was drawn, s. */
    public double drawn() {
        return drawn;
    }

    /** Heparin that came out of the line, IU/L. */
    double lineHeparin() {
        return lineHeparin;
    }

    /** A quantity of the blood, in engine units. */
    public double value(Quantity quantity) {
        Double value = values.get(quantity.name());
        if (value == null) {
            throw new IllegalStateException(
                    "The sample at (%s s) has no (%s), which no component of this model declares.%nMaybe leave out the tests that need it."
                            .formatted(drawn, quantity.name()));
        }
        return value;
    }

    /** A quantity of the blood, in engine units, or this one if the model does not have it. */
    double value(String quantity, double otherwise) {
        return values.getOrDefault(quantity, otherwise);
    }

    /** What reaches a clotting test, heparin of the line included. */
    Plasma plasma() {
        double heparin = value(Coagulation.HEPARIN_EFFECT) + lineHeparin;
        return new Plasma(
                value(Coagulation.FACTOR_II_LEVEL),
                value(Coagulation.FACTOR_V_LEVEL),
                value(Coagulation.FACTOR_VII_LEVEL),
                value(Coagulation.FACTOR_VIII_LEVEL),
                value(Coagulation.FACTOR_IX_LEVEL),
                value(Coagulation.FACTOR_X_LEVEL),
                value(Coagulation.FACTOR_XI_LEVEL),
                value(Coagulation.FACTOR_XII_LEVEL),
                value(Coagulation.FACTOR_XIII_LEVEL),
                value(Coagulation.PROTEIN_C_LEVEL),
                value(Coagulation.ANTITHROMBIN_LEVEL),
                Coagulation.FIBRINOGEN_LEVEL.unit().of(value(Coagulation.FIBRINOGEN_LEVEL)),
                Coagulation.HEPARIN_EFFECT.unit().of(heparin));
    }
}
