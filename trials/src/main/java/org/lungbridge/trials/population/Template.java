package org.lungbridge.trials.population;

import java.util.ArrayList;
import java.util.List;
import org.lungbridge.scenarios.Library;
import org.lungbridge.scenarios.cohort.PatientDrawing;
import org.lungbridge.scenarios.document.End;
import org.lungbridge.scenarios.document.Patient;
import org.lungbridge.scenarios.document.Recording;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.document.trial.CohortTemplate;
import org.lungbridge.scenarios.document.trial.Trial;

/**
 * A template of a cohort as it is used.
 *
 * @param label what its patients are called
 * @param scenario with end, recording and resolution of the trial
 * @param models whom patients are like
 * @param share relative to the other templates
 * @param drawing of patients around them
 */
record Template(String label, Scenario scenario, List<Patient> models, double share, PatientDrawing drawing) {
    static List<Template> of(Trial trial) {
        List<Template> all = new ArrayList<>();
        for (CohortTemplate written : trial.cohort().templates()) {
            Scenario read = Library.scenario(written.scenario());
            Scenario followed = followed(read, trial);
            all.add(new Template(
                    written.name(read),
                    followed,
                    written.models(read),
                    written.weight(),
                    new PatientDrawing(followed)));
        }
        return all;
    }

    /** The scenario until the end of follow-up, with the lung of the trial and without a lesson. */
    static Scenario followed(Scenario scenario, Trial trial) {
        Recording recording = trial.recording() == null ? scenario.recording() : trial.recording();
        return scenario.followed(new End(trial.follow()), recording, trial.lungResolution())
                .treated(
                        scenario.equipment(),
                        scenario.laboratory(),
                        scenario.care(),
                        scenario.timeline(),
                        scenario.rules());
    }
}
