package org.lungbridge.dossier.experiment;

import java.util.Map;
import java.util.TreeMap;
import org.lungbridge.model.Model;
import org.lungbridge.patient.Anthropometry;
import org.lungbridge.patient.PatientCase;
import org.lungbridge.patient.PatientModel;
import org.lungbridge.physiology.lung.LungResolution;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Ventilator;

/** A whole man of 40 years, 70 kg and 175 cm with open, dry lungs; hemoglobin 14 g/dL. */
final class HealthyMan {
    /** Breaths a minute on the ventilator that keep PaCO2 near 40 mmHg. */
    static final double RATE = 14.5;

    private static final LungResolution LUNG = LungResolution.DEFAULT;
    private static final double TOLERANCE = 1e-5;
    private static final double HEMOGLOBIN = 140;

    private HealthyMan() {}

    /**
     * Admitted and ventilated with oxygen at a PEEP of 5 cmH2O, 500 mL.
     *
     * @param heart strength of the heart; 0.6 makes a cardiac output near 5 L/min, 1 is the default
     */
    static Bench ventilated(double heart) {
        Model model = PatientModel.assemble(1, LUNG);
        Map<String, Double> parameters = new TreeMap<>();
        Map<String, Double> states = new TreeMap<>();
        for (int i = 0; i < LUNG.units(); i++) {
            parameters.put(Lung.CONSOLIDATION.at(i).name(), 0.0);
            states.put(Lung.OPEN.at(i).name(), 1.0);
            states.put(Lung.EDEMA.at(i).name(), 0.0);
            states.put(Lung.ALVEOLAR_BLOOD.at(i).name(), 0.0);
        }
        put(parameters, Lung.OPENING_PRESSURE, 4);
        put(parameters, Lung.CLOSING_PRESSURE, -6);
        put(parameters, Circulation.MYOCARDIAL_FUNCTION, heart);
        Map<String, Double> settings = new TreeMap<>();
        put(settings, Ventilator.FIO2, 1);
        put(settings, Ventilator.PEEP, 5);
        put(settings, Ventilator.RATE, RATE);
        put(settings, Ventilator.SET_TIDAL_VOLUME, 500);
        var body = new Anthropometry(Anthropometry.Sex.MALE, 40, 175, 70);
        var patient = new PatientCase(body, parameters, settings, states);
        PatientModel.admit(model, 0, patient);
        return new Bench(model, TOLERANCE).start(PatientModel.startStates(model, patient, HEMOGLOBIN));
    }

    private static void put(Map<String, Double> values, Quantity quantity, double value) {
        values.put(quantity.name(), quantity.unit().engine(value));
    }
}
