package org.lungbridge.cli;

import java.util.List;
import java.util.Optional;
import org.lungbridge.engine.Outcome;
import org.lungbridge.fitting.Inference;
import org.lungbridge.outcome.Course;
import org.lungbridge.rules.score.Score;
import org.lungbridge.rules.score.ScoreSheet;
import org.lungbridge.rules.score.Scorer;
import org.lungbridge.scenarios.document.Patient;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.run.RunResult;
import org.lungbridge.scenarios.teaching.ScoreSheets;
import org.lungbridge.viz.Measured;
import org.lungbridge.viz.RunSeries;
import org.lungbridge.viz.ScoredAction;

/**
 * What came out for one patient.
 *
 * @param bed where the files go
 * @param patient the patient as written
 * @param inferences what was found about the patient
 * @param result the run
 */
record BedRun(Bed bed, Patient patient, List<Inference> inferences, RunResult result) {
    /** How it is judged; nothing if there is nothing to judge. */
    Optional<Score> score(Scenario scenario, LessonFiles lesson) {
        ScoreSheet sheet = ScoreSheets.of(scenario.with(patient), lesson.lesson());
        return sheet.isEmpty()
                ? Optional.empty()
                : Optional.of(Scorer.score(sheet, result.events(), result.recording(), lesson.marks(sheet)));
    }

    RunSeries series() {
        return RunSeries.of(result.recording());
    }

    List<Measured> measured() {
        return result.labs().stream()
                .map(lab -> new Measured(lab.test(), lab.drawn(), lab.value()))
                .toList();
    }

    /** What is drawn of it. */
    Drawing.Subject subject() {
        return new Drawing.Subject(bed, series(), result.events(), measured());
    }

    /** What is drawn of it, with the critical actions of the lesson. */
    Drawing.Subject subject(Scenario scenario, LessonFiles lesson) {
        ScoreSheet sheet = ScoreSheets.of(scenario.with(patient), lesson.lesson());
        return score(scenario, lesson)
                .map(score -> subject().scored(ScoredAction.of(sheet, score)))
                .orElseGet(this::subject);
    }

    /** What endpoints, scores and the report are taken from. */
    Course course() {
        Outcome outcome = result.outcome();
        return ReportFile.course(subject(), patient, outcome.alive(), outcome.endTime());
    }
}
