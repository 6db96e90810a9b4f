package org.lungbridge.solver;

import java.util.Arrays;
import org.lungbridge.ode.LinearPattern;
import org.lungbridge.ode.OdeSystem;

/**
 * One step of a Rosenbrock method of few stages, one lane, whose slopes may be kept for several steps; the cubic of Hermite between
 * the ends of a step. Tried beside {@link RosenbrockMethod}, not in the program.
 *
 * <pre>
 *   k_i = h f(y + Σ A_ij k_j) + h J Σ G_ij k_j     y1 = y + Σ b_j k_j     error = Σ (b_j − b'_j) k_j
 *   solved as (I/(γh) − J) u_i = f(y + Σ (A G⁻¹)_ij u_j) + Σ c_ij u_j/h,   c = I/γ − G⁻¹,  u = G k
 * </pre>
 */
final class KeptSlopes implements StepMethod {
    private final OdeSystem system;
    private final int errorOrder;
    private final int slopesHold;
    private final double gamma;
    private final double[][] a;
    private final double[][] c;
    private final double[] weights;
    private final double[] errors;
    private final int states;
    private final LinearSolver solver;
    private final double[][] entries;
    private final double[][] first;
    private final double[][] rates;
    private final double[][] last;
    private final double[][] point;
    private final double[] diagonal = new double[1];
    private final double[] sum;
    private final double[][] stage;
    private final double[] start;
    private final double[] candidate;
    private final double[] error;
    private double h;
    private int age;
    private boolean lastKnown;

    /**
     * Prepares a method.
     *
     * @param slopesHold steps for which slopes are kept; 1 takes them anew at every step
     */
    KeptSlopes(
            OdeSystem system, int errorOrder, double[][] couplings, double[][] g, double[][] weights, int slopesHold) {
        this.system = system;
        this.errorOrder = errorOrder;
        this.slopesHold = slopesHold;
        gamma = g[0][0];
        double[][] inverse = inverse(g);
        a = times(couplings, inverse);
        c = new double[g.length][g.length];
        for (int i = 0; i < g.length; i++) {
            for (int j = 0; j < i; j++) {
                c[i][j] = -inverse[i][j];
            }
        }
        double[][] both = times(weights, inverse);
        this.weights = both[0];
        errors = new double[g.length];
        for (int j = 0; j < g.length; j++) {
            errors[j] = both[0][j] - both[1][j];
        }
        states = system.states();
        LinearPattern pattern = system.pattern();
        solver = new LinearSolver(pattern, 1);
        entries = new double[pattern.entries()][1];
        first = new double[states][1];
        rates = new double[states][1];
        last = new double[states][1];
        point = new double[states][1];
        sum = new double[states];
        stage = new double[g.length][pattern.unknowns()];
        start = new double[states];
        candidate = new double[states];
        error = new double[states];
    }

    /** RODAS3 (A. Sandu and others 1997, Atmospheric Environment 31:3459): three evaluations, order 3, stiffly accurate. */
    static KeptSlopes rodas3(OdeSystem system) {
        return new KeptSlopes(
                system,
                3,
                new double[][] {{}, {0}, {1, 0}, {0.75, -0.25, 0.5}},
                new double[][] {{0.5}, {1, 0.5}, {-0.25, -0.25, 0.5}, {1.0 / 12, 1.0 / 12, -2.0 / 3, 0.5}},
                new double[][] {{5.0 / 6, -1.0 / 6, -1.0 / 6, 0.5}, {0.75, -0.25, 0.5, 0}},
                1);
    }

    /**
     * ROS34PW2 (J. Rang, L. Angermann 2005, BIT 45:761): four evaluations, order 3 with any matrix in the place of the slopes,
     * stiffly accurate.
     */
    static KeptSlopes ros34pw2(OdeSystem system, int slopesHold) {
        double gamma = 0.435866521508459;
        double[] b = {0.24212380706095346, -1.2232505839045147, 1.545260255335102, gamma};
        return new KeptSlopes(
                system,
                3,
                new double[][] {{}, {2 * gamma}, {0.8445706001536942, -0.11299064236484185}, {0, 0, 1}},
                new double[][] {
                    {gamma},
                    {-2 * gamma, gamma},
                    {-0.9033805701304408, 0.054180672388095326, gamma},
                    {b[0], b[1], 0.5452602553351021, gamma}
                },
                new double[][] {b, {0.3781090314581937, -0.09604229221242318, 0.5, 0.2179332607542295}},
                slopesHold);
    }

    private static double[][] inverse(double[][] lower) {
        int n = lower.length;
        double[][] inverse = new double[n][n];
        for (int j = 0; j < n; j++) {
            inverse[j][j] = 1 / lower[j][j];
            for (int i = j + 1; i < n; i++) {
                double rest = 0;
                for (int k = j; k < i; k++) {
                    rest -= lower[i][k] * inverse[k][j];
                }
                inverse[i][j] = rest / lower[i][i];
            }
        }
        return inverse;
    }

    private static double[][] times(double[][] rows, double[][] square) {
        double[][] product = new double[rows.length][square.length];
        for (int i = 0; i < rows.length; i++) {
            for (int k = 0; k < rows[i].length; k++) {
                for (int j = 0; j < square.length; j++) {
                    product[i][j] += rows[i][k] * square[k][j];
                }
            }
        }
        return product;
    }

    @Override
    public int errorOrder() {
        return errorOrder;
    }

    @Override
    public int ratesPerStep() {
        return stage.length;
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
    public void attempt(double[] t, double[] step, double[][] y, boolean[] active) {
        boolean goesOn = true;
        for (int s = 0; s < states; s++) {
            goesOn &= y[s][0] == candidate[s];
            start[s] = y[s][0];
        }
        h = step[0];
        diagonal[0] = 1 / (gamma * h);
        system.rates(t, y, first);
        system.accepted(active);
        if (!goesOn || age >= slopesHold) {
            system.linearize(entries);
            age = 0;
        }
        age++;
        solver.factor(entries, diagonal);
        lastKnown = false;
        for (int k = 0; k < stage.length; k++) {
            solve(k, stageRates(k, t), active);
        }
        combine(weights, candidate);
        for (int s = 0; s < states; s++) {
            candidate[s] += start[s];
        }
        combine(errors, error);
    }

    private double[][] stageRates(int k, double[] t) {
        boolean atStart = true;
        for (double coupling : a[k]) {
            atStart &= coupling == 0;
        }
        if (atStart) {
            return first;
        }
        combine(a[k], sum);
        for (int s = 0; s < states; s++) {
            point[s][0] = start[s] + sum[s];
        }
        system.rates(t, point, rates);
        return rates;
    }

    private void solve(int k, double[][] rates, boolean[] active) {
        double[] u = stage[k];
        combine(c[k], sum);
        for (int s = 0; s < states; s++) {
            u[s] = rates[s][0] + sum[s] / h;
        }
        Arrays.fill(u, states, u.length, 0);
        solver.solve(u, active);
    }

    private void combine(double[] factors, double[] into) {
        Flat.combine(factors, stage, into, states);
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
        if (!lastKnown) {
            lastKnown = true;
            for (int s = 0; s < states; s++) {
                point[s][0] = candidate[s];
            }
            system.rates(new double[1], point, last);
        }
        double rest = 1 - theta;
        for (int s = 0; s < states; s++) {
            double jump = candidate[s] - start[s];
            double inner = rest * (h * first[s][0] - jump) + theta * (jump - h * last[s][0]);
            y[s] = rest * start[s] + theta * candidate[s] + theta * rest * inner;
        }
    }
}
