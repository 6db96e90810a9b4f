package org.lungbridge.benchmarks.peers;

import org.lungbridge.ode.OdeSystem;

/** The states every 60 s after the start, as a contender's own interpolation gives them. */
final class Minutes {
    private static final double INTERVAL = 60;

    private final double[][] rows;
    private int next;

    Minutes(Problem problem) {
        rows = new double[(int) (problem.end() / INTERVAL)][problem.equations().states()];
    }

    /** Forgets all rows. */
    void clear() {
        next = 0;
    }

    /** True if a row is due at this time or before. */
    boolean due(double time) {
        return next < rows.length && time(next) <= time;
    }

    /** The time of the next row, s. */
    double nextTime() {
        return time(next);
    }

    /** Where the next row goes; the row after it is the next one then. */
    double[] nextRow() {
        return rows[next++];
    }

    int count() {
        return rows.length;
    }

    double[] row(int k) {
        return rows[k];
    }

    private static double time(int row) {
        return INTERVAL * (row + 1);
    }

    /**
     * Largest difference of any controlled state in any row, as a share of the nominal size of the state; infinite if a
     * row is missing or not a number.
     */
    double error(Minutes reference, OdeSystem equations) {
        if (next < rows.length) {
            return Double.POSITIVE_INFINITY;
        }
        double worst = 0;
        for (int s = 0; s < equations.states(); s++) {
            double nominal = equations.nominal(s);
            for (int k = 0; nominal < OdeSystem.UNCONTROLLED && k < rows.length; k++) {
                double error = Math.abs(rows[k][s] - reference.rows[k][s]) / nominal;
                worst = error <= worst ? worst : error;
            }
        }
        return Double.isNaN(worst) ? Double.POSITIVE_INFINITY : worst;
    }
}
