package org.lungbridge.solver;

import org.lungbridge.ode.OdeSystem;

/** Weighted size of a vector of states, lane by lane. See {@link Tolerance}. */
final class ErrorNorm {
    private final int states;
    private final int lanes;
    private final int[] controlled;
    private final double[] perWeight;
    private final double perGuard;
    private final double[] squares;
    private final double[] worst;

    ErrorNorm(OdeSystem system, Tolerance tolerance) {
        states = system.states();
        lanes = system.lanes();
        IntList list = new IntList();
        for (int s = 0; s < states; s++) {
            if (system.nominal(s) < OdeSystem.UNCONTROLLED) {
                list.add(s);
            }
        }
        controlled = list.toArray();
        perWeight = new double[controlled.length];
        for (int c = 0; c < controlled.length; c++) {
            perWeight[c] = 1 / (tolerance.relative() * system.nominal(controlled[c]));
        }
        perGuard = 1 / tolerance.guard();
        squares = new double[lanes];
        worst = new double[lanes];
    }

    /** result ← max(root mean square, largest/guard) of the error; NaN where error or candidate is not finite. */
    void errors(double[] error, double[] candidate, double[] result) {
        accumulate(error);
        for (int i = 0; i < lanes; i++) {
            result[i] = Math.max(root(squares[i]), worst[i] * perGuard);
        }
        for (int s = 0; s < states; s++) {
            int offset = s * lanes;
            for (int i = 0; i < lanes; i++) {
                result[i] += 0 * error[offset + i] + 0 * candidate[offset + i];
            }
        }
    }

    /** result ← root mean square of a vector. */
    void meanSquare(double[] vector, double[] result) {
        accumulate(vector);
        for (int i = 0; i < lanes; i++) {
            result[i] = root(squares[i]);
        }
    }

    private void accumulate(double[] vector) {
        java.util.Arrays.fill(squares, 0);
        java.util.Arrays.fill(worst, 0);
        for (int c = 0; c < controlled.length; c++) {
            int offset = controlled[c] * lanes;
            double factor = perWeight[c];
            for (int i = 0; i < lanes; i++) {
                double e = Math.abs(vector[offset + i]) * factor;
                squares[i] += e * e;
                worst[i] = Math.max(worst[i], e);
            }
        }
    }

    private double root(double sum) {
        return controlled.length == 0 ? 0 : Math.sqrt(sum / controlled.length);
    }

    /** The state a failing step is blamed on: the first that is not finite, else the largest weighted error. */
    int culprit(double[] error, double[] candidate, int lane) {
        for (int s = 0; s < states; s++) {
            int at = s * lanes + lane;
            if (!(Math.abs(error[at]) < Double.POSITIVE_INFINITY)
                    || !(Math.abs(candidate[at]) < Double.POSITIVE_INFINITY)) {
                return s;
            }
        }
        int state = 0;
        double largest = -1;
        for (int c = 0; c < controlled.length; c++) {
            double e = Math.abs(error[controlled[c] * lanes + lane]) * perWeight[c];
            if (e > largest) {
                largest = e;
                state = controlled[c];
            }
        }
        return state;
    }
}
