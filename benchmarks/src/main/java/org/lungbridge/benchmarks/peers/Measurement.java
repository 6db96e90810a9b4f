package org.lungbridge.benchmarks.peers;

import java.util.Locale;

/**
 * One solver on one problem at one tolerance.
 *
 * @param error largest error of any controlled state at any minute, as a share of its nominal size; infinite if it did
 *     not arrive
 * @param cpu processor time, ms; the least of several runs
 * @param rates evaluations of the rates
 */
record Measurement(
        String problem,
        int events_min,
        double hours,
        String solver,
        double tolerance,
        double error,
        double cpu,
        long rates) {
    static final String HEADER = "problem,events_min,hours,solver,tolerance,error,cpu_ms,rates";

    boolean arrived() {
        return error < Double.POSITIVE_INFINITY;
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "%s,%d,%.4g,%s,%.0e,%.3e,%.4g,%d",
                problem,
                events_min,
                hours,
                solver,
                tolerance,
                error,
                cpu,
                rates);
    }
}
