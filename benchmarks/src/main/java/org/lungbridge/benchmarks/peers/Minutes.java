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
     * Largest difference of any controlled state in any row, as a share of the size of the state; infinite if a row is
     * missing or not a number. The size is the nominal size or, of a network, the largest concentration in the
     * reference if that is more.
     */
    double error(Minutes reference, Problem problem) {
        OdeSystem equations = problem.equations();
        double worst = next < rows.length ? Double.POSITIVE_INFINITY : 0;
        for (int s = 0; s < equations.states(); s++) {
            if (equations.nominal(s) < OdeSystem.UNCONTROLLED) {
                double size = problem.againstPeak()
                        ? Math.max(equations.nominal(s), reference.largest(s))
                        : equations.nominal(s);
                double error = difference(reference, s) / size;
                worst = error <= worst ? worst : error;
            }
        }
        return Double.isNaN(worst) ? Double.POSITIVE_INFINITY : worst;
    }

    private double difference(Minutes reference, int state) {
        double worst = 0;
        for (int k = 0; k < rows.length; k++) {
            double error = Math.abs(rows[k][state] - reference.rows[k][state]);
            worst = error <= worst ? worst : error;
        }
        return worst;
    }

    private double largest(int state) {
        double largest = 0;
        for (double[] row : rows) {
            largest = Math.max(largest, Math.abs(row[state]));
        }
        return largest;
    }
}
