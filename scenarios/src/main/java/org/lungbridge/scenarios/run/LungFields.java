package org.lungbridge.scenarios.run;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lungbridge.patient.LungFilling;
import org.lungbridge.physiology.lung.LungPreset;
import org.lungbridge.physiology.lung.LungResolution;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.scenarios.document.LungModel;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.PatientLung;
import org.lungbridge.vocabulary.Lung;

/** Translates the readable lung of a document into parameters and start states of the model. */
final class LungFields {
    /** What lies in the air spaces where a document without an arterial gas does not say (design choices). */
    private static final double USUAL_FILLING_L = 0.3;

    private static final double USUAL_BLOOD_SHARE = 0.5;
    private static final double USUAL_DORSAL_BIAS = 1;

    private LungFields() {}

    /** Adds what is written; the rest stays as it is. */
    static void parameters(PatientLung written, LungResolution lung, Map<String, Double> parameters) {
        if (written.model() == LungModel.WIDE_VOLUME_LAW) {
            LungPreset.WIDE_VOLUME_LAW.forEachEngineValue(parameters::put);
        }
        put(parameters, Lung.TISSUE_MASS, written.tissueMass());
        put(parameters, Lung.OPENING_PRESSURE, written.openingPressure());
        put(parameters, Lung.CLOSING_PRESSURE, written.closingPressure());
        for (int i = 0; i < lung.units(); i++) {
            put(parameters, Lung.CONSOLIDATION.at(i).name(), written.consolidation());
        }
        put(parameters, "lung_mechanics.softness", written.softness());
        put(parameters, Lung.UNPERFUSED_SHARE.name(), written.unperfusedShare());
        put(parameters, "lung_sub_units.spread", written.vqSpread());
        put(parameters, "hypoxic_vasoconstriction.strength", written.vasoconstriction());
        put(parameters, "alveolar_bleeding.dorsal_bias", written.dorsalBias());
        Measure instrument = written.instrumentalDeadSpace();
        put(parameters, "ventilation.instrument", instrument == null ? null : instrument.engineValue());
    }

    /** Adds the scar at the start. */
    static void scar(PatientLung written, Map<String, Double> states) {
        put(states, Lung.FIBROSIS.name(), written.fibrosis());
    }

    /** Adds blood and edema of each unit. */
    static void filling(PatientLung written, LungResolution lung, Map<String, Double> states) {
        double filling = or(written.filling() == null ? null : written.filling().engineValue(), USUAL_FILLING_L);
        double blood = or(written.bloodShare(), USUAL_BLOOD_SHARE);
        double[] pattern = LungFilling.pattern(lung.units(), or(written.dorsalBias(), USUAL_DORSAL_BIAS));
        for (int i = 0; i < lung.units(); i++) {
            states.put(Lung.ALVEOLAR_BLOOD.at(i).name(), filling * blood * pattern[i]);
            states.put(Lung.EDEMA.at(i).name(), filling * (1 - blood) * pattern[i]);
        }
    }

    private static double or(@Nullable Double written, double usual) {
        return written == null ? usual : written;
    }

    private static void put(Map<String, Double> parameters, Quantity quantity, @Nullable Measure written) {
        put(parameters, quantity.name(), written == null ? null : written.engineValue());
    }

    private static void put(Map<String, Double> parameters, String name, @Nullable Double written) {
        if (written != null) {
            parameters.put(name, written);
        }
    }
}
