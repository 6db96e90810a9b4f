package org.lungbridge.scenarios.run;

import java.util.OptionalDouble;
import org.lungbridge.scenarios.teaching.Lesson;

/**
 * How to run a scenario.
 *
 * @param seed of all chance
 * @param solver id of the solver: rodas5p, rodas4, tsit5, dp853, dp54
 * @param relativeTolerance error of a step relative to the nominal size of a state
 * @param interval_s time between two rows of the time series, s; empty takes the document's, or 60 s
 * @param until_s end of the run, s; empty takes the document's
 * @param lesson who plays, and by whose checklists it is judged
 */
public record RunOptions(
        long seed,
        String solver,
        double relativeTolerance,
        OptionalDouble interval_s,
        OptionalDouble until_s,
        Lesson lesson) {
    /** Options of a run nobody plays. */
    public RunOptions(
            long seed, String solver, double relativeTolerance, OptionalDouble interval_s, OptionalDouble until_s) {
        this(seed, solver, relativeTolerance, interval_s, until_s, Lesson.NONE);
    }

    /** The same with this lesson. */
    public RunOptions with(Lesson other) {
        return new RunOptions(seed, solver, relativeTolerance, interval_s, until_s, other);
    }

    /** The usual options. */
    public static RunOptions usual() {
        return new RunOptions(1, "rodas5p", 1e-4, OptionalDouble.empty(), OptionalDouble.empty());
    }

    /** The same with this end, s. */
    public RunOptions until(double end_s) {
        return new RunOptions(seed, solver, relativeTolerance, interval_s, OptionalDouble.of(end_s), lesson);
    }
}
