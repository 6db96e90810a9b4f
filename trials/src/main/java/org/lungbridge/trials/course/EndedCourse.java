package org.lungbridge.trials.course;

import java.util.Optional;
import org.lungbridge.scenarios.run.RunResult;

/**
 * A course that was run to its end, or could not be.
 *
 * @param key whose
 * @param arm id of the arm
 * @param patient who
 * @param run what came out, also of a course that failed on the way; empty if it could not begin
 * @param failure why there is no whole course; empty if there is one
 */
public record EndedCourse(
        CourseKey key, String arm, VirtualPatient patient, Optional<RunResult> run, Optional<String> failure) {
    /** How the failure of a course begins that is a fault of the program and not of the patient. */
    public static final String PROGRAM = "the program failed: ";
    /** How the failure of a course begins whose equations could not be solved to the end. */
    public static final String NUMBERS = "the equations could not be solved beyond ";

    /** Whether a reason for a failure says that program or numbers failed, so that somebody will want to see it again. */
    public static boolean isReproducible(String reason) {
        return reason.startsWith(PROGRAM) || reason.startsWith(NUMBERS);
    }

    /** Whether nobody could be this patient; a fault of the program says nothing about the patient. */
    public boolean isImplausible() {
        return run.isEmpty()
                && failure.filter(words -> words.startsWith(PROGRAM)).isEmpty();
    }
}
