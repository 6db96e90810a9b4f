package org.lungbridge.physiology;

import org.lungbridge.model.Model;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Quantity;

/** One patient in whom a test changes what it likes and reads states, signals and rates; time passes only when asked. */
public final class StillBench {
    public final Model model;
    public final double[] states;

    /** A patient of this model with one lane. */
    public StillBench(Model model) {
        this.model = model;
        states = model.initialStates();
    }

    /** Gives a state, setting or parameter a value in its own unit. */
    public StillBench with(Quantity quantity, double value) {
        Variable variable = model.variable(quantity);
        double engine = quantity.unit().engine(value);
        if (variable instanceof Variable.State) {
            states[model.stateRow(quantity)] = engine;
        } else {
            model.set(variable, 0, engine);
        }
        return this;
    }

    public double get(Quantity quantity) {
        model.observe(column());
        return quantity.unit().of(model.value(model.variable(quantity), 0));
    }

    /** How fast a state rises, in its own unit per day. */
    public double perDay(Quantity state) {
        double[][] rates = new double[states.length][1];
        model.rates(new double[1], column(), rates);
        return state.unit().of(rates[model.stateRow(state)][0]) * 86_400;
    }

    /** Lets hours pass by Runge-Kutta steps of a minute. */
    public StillBench pass(double hours) {
        for (int step = 0; step < Math.round(hours * 60); step++) {
            double[] start = states.clone();
            double[] a = rates(start, start, 0);
            double[] b = rates(start, a, 30);
            double[] c = rates(start, b, 30);
            double[] e = rates(start, c, 60);
            for (int s = 0; s < start.length; s++) {
                states[s] = start[s] + 10 * (a[s] + 2 * b[s] + 2 * c[s] + e[s]);
            }
        }
        return this;
    }

    private double[] rates(double[] start, double[] slope, double seconds) {
        for (int s = 0; s < start.length; s++) {
            states[s] = start[s] + (seconds == 0 ? 0 : seconds * slope[s]);
        }
        double[][] rates = new double[states.length][1];
        model.rates(new double[1], column(), rates);
        double[] f = new double[states.length];
        for (int s = 0; s < f.length; s++) {
            f[s] = rates[s][0];
        }
        return f;
    }

    /** How far the event of this quantity is from happening. */
    public double left(Quantity event) {
        double[][] values = new double[model.events()][1];
        model.events(new double[1], column(), values);
        for (int e = 0; e < values.length; e++) {
            if (model.eventName(e).equals(event.name())) {
                return values[e][0];
            }
        }
        throw new IllegalArgumentException(event.name());
    }

    /** The states as the model takes them. */
    public double[][] column() {
        double[][] y = new double[states.length][1];
        for (int s = 0; s < y.length; s++) {
            y[s][0] = states[s];
        }
        return y;
    }
}
