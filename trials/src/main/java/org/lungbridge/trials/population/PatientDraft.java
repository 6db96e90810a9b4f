package org.lungbridge.trials.population;

import java.util.Map;
import java.util.TreeMap;
import org.lungbridge.scenarios.document.Patient;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.document.WireName;
import org.lungbridge.scenarios.document.trial.PatientField;

/**
 * A patient before it is known whether anybody can be so and is included.
 *
 * @param scenario of this patient alone
 * @param values by name, each in the unit of its column
 * @param labels by name
 */
record PatientDraft(Scenario scenario, Map<String, Double> values, Map<String, String> labels) {
    /** A draft with what the document says of the patient besides what was drawn. */
    static PatientDraft of(
            Scenario scenario, Patient patient, Map<String, Double> drawn, Map<String, String> drawnLabels) {
        Map<String, Double> values = new TreeMap<>();
        Map<String, String> labels = new TreeMap<>();
        for (PatientField field : PatientField.values()) {
            if (field.isWord()) {
                field.word(patient).ifPresent(word -> labels.put(field.id(), word));
            } else {
                field.value(patient).ifPresent(value -> values.put(field.id(), value));
            }
        }
        Double oxygenation = PatientField.oxygenation(patient);
        if (oxygenation != null) {
            values.put(PatientField.OXYGENATION, oxygenation);
        }
        labels.put(PatientField.DISEASE.id(), patient.diseaseSheet());
        labels.put(Population.ETIOLOGY, WireName.of(patient.etiology()));
        values.putAll(drawn);
        labels.putAll(drawnLabels);
        return new PatientDraft(scenario.with(patient), values, labels);
    }
}
