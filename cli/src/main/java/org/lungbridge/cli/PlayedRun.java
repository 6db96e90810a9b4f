package org.lungbridge.cli;

import java.util.Optional;
import org.lungbridge.rules.score.Score;
import org.lungbridge.rules.score.ScoreSheet;
import org.lungbridge.scenarios.document.Patient;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.teaching.ScoreSheets;
import org.lungbridge.viz.ScoredAction;

/**
 * A patient's run of a lesson, just made or read back.
 *
 * @param scenario the scenario for this patient
 * @param patient the patient as written
 * @param lesson who played, and by what it is judged
 * @param sheet what it is judged by
 * @param subject what is drawn of it, with the critical actions
 * @param score how it was judged; nothing if there is nothing to judge
 * @param ending why it ended
 */
record PlayedRun(
        Scenario scenario,
        Patient patient,
        LessonFiles lesson,
        ScoreSheet sheet,
        Drawing.Subject subject,
        Optional<Score> score,
        String ending) {
    static PlayedRun of(
            Scenario scenario,
            Patient patient,
            LessonFiles lesson,
            Drawing.Subject subject,
            Optional<Score> score,
            String ending) {
        ScoreSheet sheet = ScoreSheets.of(scenario, lesson.lesson());
        Drawing.Subject scored = score.map(found -> subject.scored(ScoredAction.of(sheet, found)))
                .orElse(subject);
        return new PlayedRun(scenario, patient, lesson, sheet, scored, score, ending);
    }

    /** A run that was just made. */
    static PlayedRun of(Scenario scenario, LessonFiles lesson, BedRun run) {
        return of(
                scenario.with(run.patient()),
                run.patient(),
                lesson,
                run.subject(),
                run.score(scenario, lesson),
                run.result().outcome().endReason());
    }

    Bed bed() {
        return subject.bed();
    }
}
