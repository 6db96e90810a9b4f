package org.lungbridge.patient;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lungbridge.model.Model;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Ventilator;

/** A ventilated man of 70 kg and 175 cm with open, dry lungs on pure oxygen. */
final class HealthyMan {
    /** Breaths a minute that keep PaCO2 near 40 mmHg. */
    static final double REST_RATE = 14.5;

    private static final double HOUR = 3600;
    /** Brings cardiac output near 5 L/min; the default heart pumps 6.3. */
    private static final double USUAL_HEART = 0.6;

    private HealthyMan() {}

    /** Two hours later, watched. */
    static Bedside atRest(List<Quantity> watch) {
        return new Bedside(admitted(Map.of()), "rodas5p", 1e-6, 60, watch).on(2 * HOUR);
    }

    /** Admitted with these parameters besides, engine units. */
    static Bedside.Point admitted(Map<String, Double> more) {
        return admitted(more, 140);
    }

    /** The same with this hemoglobin, g/L. */
    static Bedside.Point admitted(Map<String, Double> more, double hemoglobin) {
        Model model = PatientModel.assemble(1, Bedside.LUNG);
        var body = new Anthropometry(Anthropometry.Sex.MALE, 175, 70);
        Map<String, Double> parameters = openLungAndOrdinaryHeart();
        parameters.putAll(more);
        var patient = new PatientCase(
                body,
                parameters,
                Map.of(
                        Ventilator.FIO2.name(),
                        1.0,
                        Ventilator.PEEP.name(),
                        Ventilator.PEEP.unit().engine(5),
                        Ventilator.RATE.name(),
                        REST_RATE / 60,
                        Ventilator.SET_TIDAL_VOLUME.name(),
                        0.5),
                openDryLung());
        PatientModel.admit(model, 0, patient);
        double[] start = PatientModel.startStates(model, patient, hemoglobin);
        return new Bedside.Point(start, model.saveLane(0));
    }

    private static Map<String, Double> openLungAndOrdinaryHeart() {
        Map<String, Double> parameters = new TreeMap<>();
        for (int i = 0; i < Bedside.LUNG.units(); i++) {
            parameters.put(Lung.CONSOLIDATION.at(i).name(), 0.0);
        }
        parameters.put(
                Lung.OPENING_PRESSURE.name(), Lung.OPENING_PRESSURE.unit().engine(4));
        parameters.put(
                Lung.CLOSING_PRESSURE.name(), Lung.CLOSING_PRESSURE.unit().engine(-6));
        parameters.put(Circulation.MYOCARDIAL_FUNCTION.name(), USUAL_HEART);
        return parameters;
    }

    private static Map<String, Double> openDryLung() {
        Map<String, Double> states = new TreeMap<>();
        for (int i = 0; i < Bedside.LUNG.units(); i++) {
            states.put(Lung.OPEN.at(i).name(), 1.0);
            states.put(Lung.EDEMA.at(i).name(), 0.0);
            states.put(Lung.ALVEOLAR_BLOOD.at(i).name(), 0.0);
        }
        return states;
    }
}
