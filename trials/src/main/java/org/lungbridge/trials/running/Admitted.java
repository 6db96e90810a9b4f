package org.lungbridge.trials.running;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lungbridge.engine.NumericalFailure;
import org.lungbridge.engine.Outcome;
import org.lungbridge.scenarios.run.RunResult;
import org.lungbridge.scenarios.run.ScenarioRun;
import org.lungbridge.trials.course.CourseKey;
import org.lungbridge.trials.course.EndedCourse;
import org.lungbridge.trials.course.VirtualPatient;

/**
 * A course that is about to run, or cannot.
 *
 * @param key whose
 * @param arm id of the arm
 * @param patient who
 * @param run ready to run; empty if it cannot begin
 * @param reason why it cannot begin; null if it can
 */
record Admitted(
        CourseKey key,
        String arm,
        VirtualPatient patient,
        Optional<ScenarioRun> run,
        @Nullable String reason) {
    EndedCourse notBegun() {
        return ended(Optional.empty(), Optional.of(String.valueOf(reason)));
    }

    EndedCourse ended(RunResult result) {
        return ended(Optional.of(result), failure(result.outcome()));
    }

    /** The course by itself in a model of its own. */
    EndedCourse alone() {
        try {
            return ended(run.orElseThrow().run((time, end) -> {}, () -> false));
        } catch (RuntimeException broken) {
            return ended(Optional.empty(), Optional.of(EndedCourse.PROGRAM + broken));
        }
    }

    private EndedCourse ended(Optional<RunResult> result, Optional<String> failure) {
        return new EndedCourse(key, arm, patient, result, failure);
    }

    private static Optional<String> failure(Outcome outcome) {
        return outcome.failure().map(Admitted::words);
    }

    private static String words(NumericalFailure failure) {
        return (EndedCourse.NUMBERS + "(%s s)%s: %s").formatted(failure.time(), failure.inState(), failure.why());
    }
}
