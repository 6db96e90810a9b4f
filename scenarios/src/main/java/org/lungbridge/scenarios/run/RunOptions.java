package org.lungbridge.scenarios.run;

import java.util.OptionalDouble;

/**
 * How to run a scenario.
 *
 * @param seed of all chance
 * @param solver id of the solver: rodas5p, rodas4, tsit5, dp853, dp54
 * @param relativeTolerance error of a step relative to the nominal size of a state
 * @param interval_s time between two rows of the time series, s; empty takes the document's, or 60 s
 * @param until_s end of the run, s; empty takes the document's
 */
public record RunOptions(
        long seed, String solver, double relativeTolerance, OptionalDouble interval_s, OptionalDouble until_s) {
    /** The usual options. */
    public static RunOptions usual() {
        return new RunOptions(1, "rodas5p", 1e-4, OptionalDouble.empty(), OptionalDouble.empty());
    }
}
