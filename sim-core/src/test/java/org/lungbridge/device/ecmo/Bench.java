package org.lungbridge.device.ecmo;

import java.util.ArrayList;
import java.util.List;
import org.lungbridge.chemistry.ContentsToTensions;
import org.lungbridge.model.DenseJacobian;
import org.lungbridge.model.Model;
import org.lungbridge.model.Part;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Metabolism;
import org.lungbridge.vocabulary.Thrombosis;

/** A circuit on a {@link BenchBody}, with steady states and time courses. Values in the unit of their quantity. */
final class Bench {
    final Model model;
    private final double[][] y;
    private final double[][] dydt;
    private final double[][] entries;
    private final double[] time = new double[1];

    Bench() {
        model = assemble(1);
        double[] start = model.initialStates();
        y = new double[start.length][1];
        dydt = new double[start.length][1];
        entries = new double[model.pattern().entries()][1];
        for (int s = 0; s < start.length; s++) {
            y[s][0] = start[s];
        }
        set(Ecmo.CONNECTED, 1);
    }

    static Model assemble(int lanes) {
        List<Part> parts = new ArrayList<>(EcmoParts.all());
        parts.add(new Part("bench-body", BenchBody::new));
        return Model.assemble(lanes, parts);
    }

    /** Gives a state, a setting or a parameter a value. */
    Bench set(Quantity quantity, double value) {
        return set(model.variable(quantity), value);
    }

    Bench set(String parameter, double value) {
        return set(model.find(parameter).orElseThrow(), value);
    }

    private Bench set(Variable variable, double value) {
        double engine = variable.quantity().unit().engine(value);
        if (variable instanceof Variable.State) {
            y[model.stateRow(variable.quantity())][0] = engine;
        } else {
            model.set(variable, 0, engine);
        }
        return this;
    }

    /** The value of anything at the present point, displays included. */
    double get(Quantity quantity) {
        model.observe(y);
        return quantity.unit().of(model.value(model.variable(quantity), 0));
    }

    /** How fast a state rises, per day, in its own unit. */
    double perDay(Quantity state) {
        model.rates(time, y, dydt);
        return state.unit().of(dydt[model.stateRow(state)][0]) * 86_400;
    }

    /** How far the event of this name is from happening. */
    double left(Quantity event) {
        double[][] values = new double[model.events()][1];
        model.events(time, y, values);
        for (int e = 0; e < values.length; e++) {
            if (model.eventName(e).equals(event.name())) {
                return values[e][0];
            }
        }
        throw new IllegalArgumentException(event.name());
    }

    double[] point() {
        double[] point = new double[y.length];
        for (int s = 0; s < y.length; s++) {
            point[s] = y[s][0];
        }
        return point;
    }

    /** Fixes the pump flow, with veins that give anything. */
    Bench flow(double flow_L_min) {
        model.hold(model.variable(Ecmo.PUMP_FLOW), true);
        set(Circulation.MEAN_SYSTEMIC_PRESSURE, 60);
        set(Circulation.INTRATHORACIC_PRESSURE, 0);
        return set(Ecmo.PUMP_FLOW, flow_L_min);
    }

    /** Fixes recirculation, whatever the flow. */
    Bench recirculation(double share) {
        set("ecmo-recirculation.exponent", 0);
        return set(Ecmo.RECIRCULATION_CLASS, share);
    }

    /** Holds venous blood at a saturation and PCO2, so that the membrane lung alone is tested. */
    Bench venous(double saturation, double pco2, double hemoglobin_g_dL) {
        set(Blood.HEMOGLOBIN, hemoglobin_g_dL);
        double[] contents = contents(saturation, pco2, hemoglobin_g_dL);
        pool(contents[0], contents[1]);
        model.hold(model.variable(Blood.VENOUS_O2), true);
        model.hold(model.variable(Blood.VENOUS_CO2), true);
        set(Circulation.CARDIAC_OUTPUT, 60);
        return recirculation(0);
    }

    /** Gives venous blood these contents. */
    Bench pool(double o2_mL_dL, double co2_mL_dL) {
        set(Blood.VENOUS_O2, Unit.ML_STPD_PER_DL.engine(o2_mL_dL) * BenchBody.POOL);
        return set(Blood.VENOUS_CO2, Unit.ML_STPD_PER_DL.engine(co2_mL_dL) * BenchBody.POOL);
    }

    /** O2 and CO2 contents (mL/dL) at a saturation and PCO2, base excess 0, 37 °C, by bisection. */
    static double[] contents(double saturation, double pco2, double hemoglobin) {
        ContentsToTensions kernel = new ContentsToTensions();
        double co2 = 45;
        double o2 = CircuitBlood.O2_BOUND_ML_G * hemoglobin * saturation + 0.1;
        for (int round = 0; round < 60; round++) {
            kernel.solve(o2, co2, hemoglobin, 0, 37, 26.8, 4, 7.35);
            o2 += 0.8 * CircuitBlood.O2_BOUND_ML_G * hemoglobin * (saturation - kernel.saturation);
            co2 += 0.3 * (pco2 - kernel.pco2);
        }
        return new double[] {o2, co2};
    }

    Bench metabolism(double vo2_mL_min, double vco2_mL_min) {
        set(Metabolism.OXYGEN_UPTAKE, vo2_mL_min);
        return set(Metabolism.CO2_PRODUCTION, vco2_mL_min);
    }

    /** Goes to the steady state of a membrane lung of this age, by implicit Euler with growing steps. */
    Bench settle() {
        hold(true);
        double step = 0.2;
        for (int k = 0; k < 60; k++) {
            implicitStep(step);
            step = Math.min(step * 1.5, 2_000);
        }
        hold(false);
        return this;
    }

    /** Holds age and clot where they are, or lets them go on. */
    private void hold(boolean still) {
        model.hold(model.variable(Ecmo.MEMBRANE_AGE), still);
        model.hold(model.variable(Thrombosis.OXYGENATOR_HAZARD), still);
    }

    /** Clot in the membrane lung, 0 none to 1 failed. */
    Bench clot(double progress) {
        double threshold = model.value(model.variable(Thrombosis.OXYGENATOR_THRESHOLD), 0);
        return set(Thrombosis.OXYGENATOR_HAZARD, progress * threshold);
    }

    /** Runs for some seconds with implicit midpoint steps of at most {@code step} seconds. */
    Bench run(double seconds, double step) {
        int steps = (int) Math.ceil(seconds / step);
        for (int k = 0; k < steps; k++) {
            midpointStep(seconds / steps);
        }
        return this;
    }

    private void implicitStep(double step) {
        double[] start = point();
        for (int k = 0; k < 12; k++) {
            if (newton(start, start, step) < 1e-10) {
                break;
            }
        }
        accept();
    }

    private void midpointStep(double step) {
        double[] start = point();
        for (int k = 0; k < 12; k++) {
            if (newton(start, start, 0.5 * step) < 1e-13) {
                break;
            }
        }
        for (int s = 0; s < y.length; s++) {
            y[s][0] = 2 * y[s][0] - start[s];
        }
        accept();
    }

    private void accept() {
        model.rates(time, y, dydt);
        model.accepted(new boolean[] {true});
    }

    /** One Newton iteration of y = base + step · f(y); returns the largest change over nominal. */
    private double newton(double[] base, double[] start, double step) {
        model.rates(time, y, dydt);
        model.linearize(entries);
        double[][] a = DenseJacobian.of(model.pattern(), entries);
        int n = start.length;
        double[] b = new double[n];
        for (int r = 0; r < n; r++) {
            b[r] = base[r] + step * dydt[r][0] - y[r][0];
            for (int c = 0; c < n; c++) {
                a[r][c] = (r == c ? 1 : 0) - step * a[r][c];
            }
        }
        double[] change = solve(a, b);
        double largest = 0;
        for (int s = 0; s < n; s++) {
            y[s][0] += change[s];
            double nominal = model.nominal(s) >= 1e29 ? 1 : model.nominal(s);
            largest = Math.max(largest, Math.abs(change[s]) / nominal);
        }
        return largest;
    }

    private static double[] solve(double[][] a, double[] b) {
        int n = b.length;
        for (int p = 0; p < n; p++) {
            int best = p;
            for (int r = p + 1; r < n; r++) {
                best = Math.abs(a[r][p]) > Math.abs(a[best][p]) ? r : best;
            }
            double[] row = a[p];
            a[p] = a[best];
            a[best] = row;
            double value = b[p];
            b[p] = b[best];
            b[best] = value;
            for (int r = p + 1; r < n; r++) {
                double factor = a[r][p] / a[p][p];
                if (factor != 0) {
                    for (int c = p; c < n; c++) {
                        a[r][c] -= factor * a[p][c];
                    }
                    b[r] -= factor * b[p];
                }
            }
        }
        for (int r = n - 1; r >= 0; r--) {
            for (int c = r + 1; c < n; c++) {
                b[r] -= a[r][c] * b[c];
            }
            b[r] /= a[r][r];
        }
        return b;
    }
}
