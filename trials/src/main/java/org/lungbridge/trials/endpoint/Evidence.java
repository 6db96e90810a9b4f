package org.lungbridge.trials.endpoint;

import java.util.List;
import org.lungbridge.laboratory.Result;
import org.lungbridge.outcome.Course;
import org.lungbridge.outcome.CourseOutcome;
import org.lungbridge.scenarios.document.Patient;
import org.lungbridge.scenarios.run.RunResult;

/**
 * All that a course left behind, for those who count.
 *
 * @param course columns, events, and how it ended
 * @param labs results that came back, by the time the blood was drawn or in any other order
 * @param outcome what became of the patient by published definitions
 */
public record Evidence(Course course, List<Result> labs, CourseOutcome outcome) {
    /** Results nobody changes afterwards. */
    public Evidence {
        labs = List.copyOf(labs);
    }

    /** The evidence of a course. */
    public static Evidence of(Course course, List<Result> labs) {
        return new Evidence(course, labs, CourseOutcome.of(course));
    }

    /** The evidence of a run of this patient. */
    public static Evidence of(Patient patient, RunResult run) {
        return of(run.course(patient), run.labs());
    }
}
