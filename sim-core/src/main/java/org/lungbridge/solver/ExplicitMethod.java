package org.lungbridge.solver;

import org.lungbridge.ode.OdeSystem;

/** One step of any {@link RungeKuttaTableau}. Every step evaluates all its stages, so a lane carries nothing over. */
final class ExplicitMethod implements StepMethod {
    private final RungeKuttaTableau tableau;
    private final OdeSystem system;
    private final int states;
    private final int lanes;
    private final int size;
    private final double[][] rates;
    private final double[][] stageState;
    private final double[] stageTime;
    private final double[] sum;
    private final double[][] stage;
    private final double[] start;
    private final double[] candidate;
    private final double[] error;
    private final double[] stepSize;
    private final double[] blend;

    ExplicitMethod(RungeKuttaTableau tableau, OdeSystem system) {
        this.tableau = tableau;
        this.system = system;
        states = system.states();
        lanes = system.lanes();
        size = states * lanes;
        rates = new double[states][lanes];
        stageState = new double[states][lanes];
        stageTime = new double[lanes];
        sum = new double[size];
        stage = new double[tableau.stages()][size];
        start = new double[size];
        candidate = new double[size];
        error = new double[size];
        stepSize = new double[lanes];
        blend = new double[tableau.stages()];
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
        return 0;
    }

    @Override
    public long fallbacks(int lane) {
        return 0;
    }

    @Override
    public void attempt(double[] t, double[] h, double[][] y, boolean[] active) {
        Flat.gather(y, start, lanes);
        System.arraycopy(h, 0, stepSize, 0, lanes);
        system.rates(t, y, rates);
        system.accepted(active);
        keepRates(0, active);
        for (int k = 1; k < stage.length; k++) {
            Flat.combine(tableau.a()[k], stage, sum, size);
            for (int s = 0; s < states; s++) {
                double[] target = stageState[s];
                int offset = s * lanes;
                for (int i = 0; i < lanes; i++) {
                    target[i] = start[offset + i] + h[i] * sum[offset + i];
                }
            }
            double node = tableau.nodes()[k];
            for (int i = 0; i < lanes; i++) {
                stageTime[i] = t[i] + node * h[i];
            }
            system.rates(stageTime, stageState, rates);
            keepRates(k, active);
        }
        finish(h);
    }

    private void keepRates(int k, boolean[] active) {
        double[] target = stage[k];
        Flat.gather(rates, target, lanes);
        for (int i = 0; i < lanes; i++) {
            if (!active[i]) {
                for (int at = i; at < size; at += lanes) {
                    target[at] = 0;
                }
            }
        }
    }

    private void finish(double[] h) {
        Flat.combine(tableau.weights(), stage, sum, size);
        Flat.combine(tableau.errors(), stage, error, size);
        for (int s = 0; s < states; s++) {
            int offset = s * lanes;
            for (int i = 0; i < lanes; i++) {
                candidate[offset + i] = start[offset + i] + h[i] * sum[offset + i];
                error[offset + i] *= h[i];
            }
        }
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
        for (int j = 0; j < blend.length; j++) {
            double[] row = tableau.dense()[j];
            double value = 0;
            for (int l = row.length - 1; l >= 0; l--) {
                value = theta * (row[l] + value);
            }
            blend[j] = value;
        }
        for (int s = 0; s < states; s++) {
            int at = s * lanes + lane;
            double change = 0;
            for (int j = 0; j < blend.length; j++) {
                change += blend[j] * stage[j][at];
            }
            y[s] = start[at] + stepSize[lane] * change;
        }
    }
}
