package org.lungbridge.solver;

import org.lungbridge.ode.LinearPattern;
import org.lungbridge.ode.OdeSystem;

/** One step of any {@link RosenbrockTableau}; the working memory of the method lives here. */
final class RosenbrockMethod implements StepMethod {
    private final RosenbrockTableau tableau;
    private final OdeSystem system;
    private final int states;
    private final int lanes;
    private final int size;
    private final LinearSolver solver;
    private final double[][] entries;
    private final double[][] rates;
    private final double[][] timeDerivative;
    private final double[][] stageState;
    private final double[] stageTime;
    private final double[] diagonal;
    private final double[] perStep;
    private final double[] sum;
    private final double[][] stage;
    private final double[] start;
    private final double[] candidate;
    private final double[] error;
    private final double[][] polynomial;
    private boolean polynomialReady;

    RosenbrockMethod(RosenbrockTableau tableau, OdeSystem system) {
        this.tableau = tableau;
        this.system = system;
        states = system.states();
        lanes = system.lanes();
        size = states * lanes;
        LinearPattern pattern = system.pattern();
        solver = new LinearSolver(pattern, lanes);
        entries = new double[pattern.entries()][lanes];
        rates = new double[states][lanes];
        timeDerivative = new double[system.autonomous() ? 0 : states][lanes];
        stageState = new double[states][lanes];
        stageTime = new double[lanes];
        diagonal = new double[lanes];
        perStep = new double[lanes];
        sum = new double[size];
        stage = new double[tableau.stages()][pattern.unknowns() * lanes];
        start = new double[size];
        candidate = new double[size];
        error = new double[size];
        polynomial = new double[tableau.dense().length][size];
    }

    @Override
    public int errorOrder() {
        return tableau.errorOrder();
    }

    @Override
    public int ratesPerStep() {
        return tableau.stages();
    }

    @Override
    public int linearizationsPerStep() {
        return 1;
    }

    @Override
    public long fallbacks(int lane) {
        return solver.fallbacks(lane);
    }

    @Override
    public void attempt(double[] t, double[] h, double[][] y, boolean[] active) {
        polynomialReady = false;
        Flat.gather(y, start, lanes);
        for (int i = 0; i < lanes; i++) {
            perStep[i] = 1 / h[i];
            diagonal[i] = perStep[i] / tableau.gamma();
        }
        system.rates(t, y, rates);
        system.accepted(active);
        system.linearize(entries);
        if (timeDerivative.length > 0) {
            system.timeDerivative(t, y, timeDerivative);
        }
        solver.factor(entries, diagonal);
        for (int k = 0; k < stage.length; k++) {
            if (k > 0) {
                stageRates(k, t, h);
            }
            stageSolve(k, h, active);
        }
        finish();
    }

    private void stageRates(int k, double[] t, double[] h) {
        Flat.combine(tableau.a()[k], stage, sum, size);
        for (int s = 0; s < states; s++) {
            double[] target = stageState[s];
            int offset = s * lanes;
            for (int i = 0; i < lanes; i++) {
                target[i] = start[offset + i] + sum[offset + i];
            }
        }
        double node = tableau.nodes()[k];
        for (int i = 0; i < lanes; i++) {
            stageTime[i] = t[i] + node * h[i];
        }
        system.rates(stageTime, stageState, rates);
    }

    private void stageSolve(int k, double[] h, boolean[] active) {
        double[] u = stage[k];
        Flat.combine(tableau.c()[k], stage, sum, size);
        for (int s = 0; s < states; s++) {
            double[] rate = rates[s];
            int offset = s * lanes;
            for (int i = 0; i < lanes; i++) {
                u[offset + i] = rate[i] + sum[offset + i] * perStep[i];
            }
        }
        double slope = tableau.slopes()[k];
        if (timeDerivative.length > 0 && slope != 0) {
            for (int s = 0; s < states; s++) {
                double[] derivative = timeDerivative[s];
                int offset = s * lanes;
                for (int i = 0; i < lanes; i++) {
                    u[offset + i] += slope * h[i] * derivative[i];
                }
            }
        }
        java.util.Arrays.fill(u, size, u.length, 0);
        solver.solve(u, active);
        for (int i = 0; i < lanes; i++) {
            if (!active[i]) {
                for (int at = i; at < size; at += lanes) {
                    u[at] = 0;
                }
            }
        }
    }

    private void finish() {
        Flat.combine(tableau.weights(), stage, sum, size);
        for (int at = 0; at < size; at++) {
            candidate[at] = start[at] + sum[at];
        }
        Flat.combine(tableau.errors(), stage, error, size);
    }

    @Override
    public double[] candidate() {
        return candidate;
    }

    @Override
    public double[] error() {
        return error;
    }

    @Override
    public void interpolate(int lane, double theta, double[] y) {
        if (!polynomialReady) {
            polynomialReady = true;
            for (int l = 0; l < polynomial.length; l++) {
                Flat.combine(tableau.dense()[l], stage, polynomial[l], size);
            }
        }
        double rest = 1 - theta;
        for (int s = 0; s < states; s++) {
            int at = s * lanes + lane;
            double inner = polynomial[polynomial.length - 1][at];
            for (int l = polynomial.length - 2; l >= 0; l--) {
                inner = polynomial[l][at] + theta * inner;
            }
            y[s] = rest * start[at] + theta * (candidate[at] + rest * inner);
        }
    }
}
