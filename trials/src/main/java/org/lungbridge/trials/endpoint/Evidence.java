package org.lungbridge.trials.endpoint;

import java.util.List;
import org.lungbridge.laboratory.Result;
import org.lungbridge.outcome.Background;
import org.lungbridge.outcome.Columns;
import org.lungbridge.outcome.Course;
import org.lungbridge.outcome.CourseOutcome;
import org.lungbridge.quantity.Unit;
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
        Background background = new Background(
                Unit.YEAR.of(patient.age().engineValue()),
                Unit.KG.of(patient.weight().engineValue()),
                0);
        return of(
                new Course(
                        Columns.of(run.recording()),
                        run.events(),
                        run.outcome().alive(),
                        run.outcome().endTime(),
                        background),
                run.labs());
    }
}
