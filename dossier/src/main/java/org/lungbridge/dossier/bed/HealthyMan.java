package org.lungbridge.dossier.bed;

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

/**
 * A whole man of 40 years, 70 kg and 175 cm with open, dry lungs, ventilated with oxygen at a PEEP of 5 cmH2O, 500 mL.
 *
 * @param model he, admitted
 * @param states those he begins with
 */
public record HealthyMan(Model model, double[] states) {
    /** Breaths a minute on the ventilator that keep PaCO2 near 40 mmHg. */
    public static final double RATE = 14.5;

    /** Strength of the heart that makes a cardiac output near 5 L/min; the default heart pumps 6.3. */
    public static final double USUAL_HEART = 0.6;

    /** Hemoglobin of a healthy man, g/L. */
    public static final double USUAL_HEMOGLOBIN = 140;

    /**
     * Admitted.
     *
     * @param lung how finely his lung is cut
     * @param heart strength of the heart
     * @param hemoglobin g/L
     * @param more parameters that differ, engine units by name
     */
    public static HealthyMan admitted(LungResolution lung, double heart, double hemoglobin, Map<String, Double> more) {
        Model model = PatientModel.assemble(1, lung);
        Map<String, Double> parameters = new TreeMap<>();
        Map<String, Double> states = new TreeMap<>();
        for (int i = 0; i < lung.units(); i++) {
            parameters.put(Lung.CONSOLIDATION.at(i).name(), 0.0);
            states.put(Lung.OPEN.at(i).name(), 1.0);
            states.put(Lung.EDEMA.at(i).name(), 0.0);
            states.put(Lung.ALVEOLAR_BLOOD.at(i).name(), 0.0);
        }
        put(parameters, Lung.OPENING_PRESSURE, 4);
        put(parameters, Lung.CLOSING_PRESSURE, -6);
        put(parameters, Circulation.MYOCARDIAL_FUNCTION, heart);
        parameters.putAll(more);
        Map<String, Double> settings = new TreeMap<>();
        put(settings, Ventilator.FIO2, 1);
        put(settings, Ventilator.PEEP, 5);
        put(settings, Ventilator.RATE, RATE);
        put(settings, Ventilator.SET_TIDAL_VOLUME, 500);
        var body = new Anthropometry(Anthropometry.Sex.MALE, 175, 70);
        var patient = new PatientCase(body, parameters, settings, states);
        PatientModel.admit(model, 0, patient);
        return new HealthyMan(model, PatientModel.startStates(model, patient, hemoglobin));
    }

    private static void put(Map<String, Double> values, Quantity quantity, double value) {
        values.put(quantity.name(), quantity.unit().engine(value));
    }
}
