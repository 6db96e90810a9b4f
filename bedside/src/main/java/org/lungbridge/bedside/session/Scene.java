package org.lungbridge.bedside.session;

import java.util.List;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.document.teaching.PlayDocument;
import org.lungbridge.scenarios.run.RunOptions;
import org.lungbridge.scenarios.run.ScenarioRun;
import org.lungbridge.scenarios.teaching.Lesson;

/**
 * What a session is played with.
 *
 * @param bytes the document, byte for byte
 * @param scenario the same for its one patient
 * @param options how it is computed
 * @param run the patient, found
 */
public record Scene(byte[] bytes, Scenario scenario, RunOptions options, ScenarioRun run) {
    /**
     * Finds the patient of a scenario, which takes a while.
     *
     * @param written as read; of several patients the first is played
     * @throws org.lungbridge.fitting.ImplausiblePatient if there is no such patient
     */
    public static Scene of(byte[] bytes, Scenario written, long seed) {
        Scenario scenario = written.with(written.everybody().get(0));
        RunOptions usual = RunOptions.usual();
        PlayDocument nothing = new PlayDocument(null, "session", "", scenario.id(), List.of());
        RunOptions options = new RunOptions(
                seed,
                usual.solver(),
                usual.relativeTolerance(),
                usual.interval_s(),
                usual.until_s(),
                Lesson.NONE.with(nothing));
        return new Scene(bytes.clone(), scenario, options, ScenarioRun.prepare(scenario, options));
    }
}
