package org.lungbridge.solver;

import org.lungbridge.lanes.Functions;
import org.lungbridge.ode.OdeSystem;

/**
 * The first step size (E. Hairer, S. P. Nørsett, G. Wanner, Solving Ordinary Differential Equations I, 2nd ed. 1993,
 * section II.4).
 *
 * <pre>
 *   h0 = 0.01 |y|/|f|        h1 = (0.01 / max(|f|, |Δf|/h0))^(1/q)        h = 5 min(100 h0, h1)
 * </pre>
 *
 * <p>The book takes h itself, as meant for methods that are begun without knowledge and at tight tolerances. A step five times as
 * large is rejected at every third change of care at 1e-4, and saves 2 to 8 % of the evaluations all the same [D]
 * (benchmarks/RESULTS.md).
 */
final class FirstStep {
    /** Evaluations of the rates for one choice. */
    static final int RATES = 2;

    private static final double CAUTIOUS = 1e-6;
    private static final double NEGLIGIBLE = 1e-5;
    private static final double FLAT = 1e-15;
    private static final double BOLD = 5;

    private final OdeSystem system;
    private final ErrorNorm norm;
    private final double exponent;
    private final int states;
    private final int lanes;
    private final double[][] rates;
    private final double[][] probe;
    private final double[] probeTime;
    private final double[] flatState;
    private final double[] flatRates;
    private final double[] change;
    private final double[] sizeOfState;
    private final double[] sizeOfRates;
    private final double[] sizeOfChange;
    private final double[] h0;

    FirstStep(OdeSystem system, ErrorNorm norm, int errorOrder) {
        this.system = system;
        this.norm = norm;
        exponent = 1.0 / errorOrder;
        states = system.states();
        lanes = system.lanes();
        rates = new double[states][lanes];
        probe = new double[states][lanes];
        probeTime = new double[lanes];
        flatState = new double[states * lanes];
        flatRates = new double[states * lanes];
        change = new double[states * lanes];
        sizeOfState = new double[lanes];
        sizeOfRates = new double[lanes];
        sizeOfChange = new double[lanes];
        h0 = new double[lanes];
    }

    /** Chooses for the marked lanes: next ← first step, s. */
    void choose(double[] t, double[][] y, boolean[] wanted, double[] next) {
        system.rates(t, y, rates);
        Flat.gather(y, flatState, lanes);
        Flat.gather(rates, flatRates, lanes);
        norm.meanSquare(flatState, sizeOfState);
        norm.meanSquare(flatRates, sizeOfRates);
        for (int i = 0; i < lanes; i++) {
            boolean tiny = !(sizeOfState[i] >= NEGLIGIBLE) || !(sizeOfRates[i] >= NEGLIGIBLE);
            double guess = tiny ? CAUTIOUS : 0.01 * sizeOfState[i] / sizeOfRates[i];
            h0[i] = !wanted[i] ? 0 : guess > 0 && guess < Double.POSITIVE_INFINITY ? guess : CAUTIOUS;
            probeTime[i] = t[i] + h0[i];
        }
        probe(y);
        for (int i = 0; i < lanes; i++) {
            if (wanted[i]) {
                next[i] = Math.max(size(i), StepControl.smallestStep(t[i]));
            }
        }
    }

    private void probe(double[][] y) {
        for (int s = 0; s < states; s++) {
            for (int i = 0; i < lanes; i++) {
                probe[s][i] = h0[i] > 0 ? y[s][i] + h0[i] * rates[s][i] : y[s][i];
            }
        }
        system.rates(probeTime, probe, rates);
        for (int s = 0; s < states; s++) {
            int offset = s * lanes;
            for (int i = 0; i < lanes; i++) {
                change[offset + i] = rates[s][i] - flatRates[offset + i];
            }
        }
        norm.meanSquare(change, sizeOfChange);
    }

    private double size(int lane) {
        double steepest = Math.max(sizeOfRates[lane], sizeOfChange[lane] / h0[lane]);
        if (!(steepest < Double.POSITIVE_INFINITY)) {
            return CAUTIOUS;
        }
        double h1 = steepest <= FLAT ? Math.max(CAUTIOUS, 1e-3 * h0[lane]) : Functions.pow(0.01 / steepest, exponent);
        return BOLD * Math.min(100 * h0[lane], h1);
    }
}
