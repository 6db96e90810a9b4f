package org.lungbridge.benchmarks.peers;

import org.lungbridge.ode.OdeSystem;

/**
 * Equations of one lane as other libraries want them: {@code double[]} in, {@code double[]} out. Rates that are no
 * numbers become huge ones, because the libraries accept a step that is not a number. Start values of inner iterations
 * are refreshed at accepted steps without a further evaluation.
 */
final class OneLane {
    private static final double HUGE = 1e100;
    private static final boolean[] ALL = {true};

    private final OdeSystem equations;
    private final long allowed;
    private final double[] time = new double[1];
    private final double[][] states;
    private final double[][] rates;
    private long evaluations;

    OneLane(OdeSystem equations, long allowed) {
        this.equations = equations;
        this.allowed = allowed;
        states = new double[equations.states()][1];
        rates = new double[equations.states()][1];
    }

    int states() {
        return states.length;
    }

    long evaluations() {
        return evaluations;
    }

    void rates(double t, double[] y, double[] dydt) {
        if (++evaluations > allowed) {
            throw new Contender.GaveUp("more than " + allowed + " evaluations");
        }
        time[0] = t;
        for (int s = 0; s < y.length; s++) {
            states[s][0] = y[s];
        }
        equations.rates(time, states, rates);
        for (int s = 0; s < y.length; s++) {
            double rate = rates[s][0];
            dydt[s] = Math.abs(rate) < HUGE ? rate : HUGE;
        }
    }

    void accepted() {
        equations.accepted(ALL);
    }

    /** Allowed error of each state in one step. */
    double[] allowance(double tolerance) {
        double[] allowance = new double[states.length];
        for (int s = 0; s < allowance.length; s++) {
            allowance[s] = tolerance * equations.nominal(s);
        }
        return allowance;
    }
}
