package org.lungbridge.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.Patient;
import org.lungbridge.scenarios.document.Scenario;

/**
 * One patient of a run and where the files go.
 *
 * @param name what the patient is called; null in a scenario with one patient, whose files stand in the run folder itself
 * @param title the patient in a few words
 */
record Bed(@Nullable String name, String title) {
    /** The bed of a scenario with one patient. */
    static Bed only(String title) {
        return new Bed(null, title);
    }

    /** The bed of this patient of a scenario. */
    static Bed of(Scenario scenario, Patient patient) {
        if (!scenario.hasSeveralPatients()) {
            return only(scenario.title());
        }
        String title = patient.title();
        return new Bed(patient.id(), title == null ? scenario.title() : title);
    }

    /** The beds of a scenario, in the order of the file. */
    static List<Bed> all(Scenario scenario) {
        return scenario.everybody().stream()
                .map(patient -> of(scenario, patient))
                .toList();
    }

    /** The path of a file of this patient in the run folder. */
    String path(String file) {
        return name == null ? file : name + "/" + file;
    }

    /** What stands beside the patient's line in a figure. */
    String label() {
        return name == null ? "patient" : name;
    }
}
