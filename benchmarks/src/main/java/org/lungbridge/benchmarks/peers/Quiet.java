package org.lungbridge.benchmarks.peers;

import org.lungbridge.ode.LinearPattern;
import org.lungbridge.ode.OdeSystem;

/** Equations without their state events. */
record Quiet(OdeSystem inner) implements OdeSystem {
    @Override
    public int states() {
        return inner.states();
    }

    @Override
    public int lanes() {
        return inner.lanes();
    }

    @Override
    public double nominal(int state) {
        return inner.nominal(state);
    }

    @Override
    public String name(int state) {
        return inner.name(state);
    }

    @Override
    public void rates(double[] t, double[][] y, double[][] dydt) {
        inner.rates(t, y, dydt);
    }

    @Override
    public LinearPattern pattern() {
        return inner.pattern();
    }

    @Override
    public void linearize(double[][] entries) {
        inner.linearize(entries);
    }

    @Override
    public void accepted(boolean[] lanes) {
        inner.accepted(lanes);
    }
}
