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

    /** Whether nobody could be this patient; a fault of the program says nothing about the patient. */
    public boolean isImplausible() {
        return run.isEmpty()
                && failure.filter(words -> words.startsWith(PROGRAM)).isEmpty();
    }
}
