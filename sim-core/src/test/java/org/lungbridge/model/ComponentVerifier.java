package org.lungbridge.model;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * What every component must keep, checked on an assembled model at given points: partials equal differences, no
 * dependence is undeclared, a lane's bits do not depend on other lanes, nothing is allocated, every number has a
 * source.
 *
 * <p>Every method returns the violations it found, in words; an empty list is a pass.
 */
public final class ComponentVerifier {
    private static final double RELATIVE = 2e-4;
    private static final double FLOOR = 2e-6;
    /** Where an amount is far below its nominal size the usual step bends the curve; a shorter one then decides. */
    private static final double NEAR = 0.05;

    private final IntFunction<Model> assembly;

    /**
     * @param assembly makes the model for a number of lanes, with parameters and settings in place
     */
    public ComponentVerifier(IntFunction<Model> assembly) {
        this.assembly = assembly;
    }

    /** Local partials of each component against central differences of that component alone, undeclared ones included. */
    public List<String> partials(double[] point) {
        Model model = assembly.apply(1);
        Declarations d = model.declarations();
        Rows x = model.rows();
        double[][] y = columns(point);
        double[][] dydt = new double[point.length][1];
        model.rates(new double[1], y, dydt);
        model.linearize(new double[model.pattern().entries()][1]);
        x.rates = dydt;
        List<String> violations = new ArrayList<>();
        for (int c = 0; c < d.componentNames.size(); c++) {
            Map<String, Double> declared = declared(d, x, c);
            for (Variable input : inputs(d, c)) {
                compare(model, c, input, declared, violations);
            }
        }
        return violations;
    }

    private static Map<String, Double> declared(Declarations d, Rows x, int component) {
        Map<String, Double> sums = new HashMap<>();
        for (int k = 0; k < d.partials.size(); k++) {
            if (d.partialOwner.get(k) == component) {
                Partial p = d.partials.get(k);
                sums.merge(key(p.of(), p.wrt()), x.of(p)[0], Double::sum);
            }
        }
        return sums;
    }

    private static String key(Variable of, Variable wrt) {
        return of.bank + ":" + of.row + "/" + wrt.bank + ":" + wrt.row;
    }

    private static List<Variable> inputs(Declarations d, int component) {
        Map<String, Variable> inputs = new HashMap<>();
        for (Variable v : d.readable.get(component)) {
            if (v.bank == Variable.Bank.STATE.ordinal() || v.bank == Variable.Bank.SIGNAL.ordinal()) {
                inputs.putIfAbsent(v.bank + ":" + v.row, v);
            }
        }
        return new ArrayList<>(inputs.values());
    }

    private static void compare(Model model, int c, Variable input, Map<String, Double> declared, List<String> out) {
        Declarations d = model.declarations();
        Component component = model.components().get(c);
        double center = model.rows().of(input)[0];
        double step = 3e-6 * Math.max(input.quantity().engineNominal(), Math.abs(center));
        double[][] slopes = slopes(model, component, input, step);
        double[][] near = {};
        boolean own = input instanceof Variable.Signal;
        for (Variable of : d.writable.get(c)) {
            boolean signal = of.bank == Variable.Bank.SIGNAL.ordinal();
            if (!signal && of.bank != Variable.Bank.STATE.ordinal() || signal && own) {
                continue;
            }
            int bank = signal ? 0 : 1;
            double slope = slopes[bank][of.row];
            double entry = declared.getOrDefault(key(of, input), 0.0);
            double scale = size(of) / input.quantity().engineNominal();
            if (equal(slope, entry, scale)) {
                continue;
            }
            near = near.length == 0 ? slopes(model, component, input, step * NEAR) : near;
            if (!equal(near[bank][of.row], entry, scale)) {
                out.add("%s: d(%s)/d(%s) is %.9g (near %.9g) by differences, %.9g as declared"
                        .formatted(d.componentNames.get(c), of, input, slope, near[bank][of.row], entry));
            }
        }
    }

    private static boolean equal(double slope, double entry, double scale) {
        return Math.abs(slope - entry) <= RELATIVE * (Math.abs(slope) + Math.abs(entry)) + FLOOR * scale;
    }

    /** Slopes of signals (0) and rates (1) of one component along an input. */
    private static double[][] slopes(Model model, Component component, Variable input, double step) {
        double[] row = model.rows().of(input);
        double center = row[0];
        double[][] low = outputs(model, component, row, center - step);
        double[][] high = outputs(model, component, row, center + step);
        row[0] = center;
        for (int bank = 0; bank < high.length; bank++) {
            for (int k = 0; k < high[bank].length; k++) {
                high[bank][k] = (high[bank][k] - low[bank][k]) / (2 * step);
            }
        }
        return high;
    }

    private static double size(Variable v) {
        return v.quantity().nominal() >= 1e29 ? 1 : v.quantity().engineNominal();
    }

    /** Signals (0) and rates (1) of one component with an input moved. */
    private static double[][] outputs(Model model, Component component, double[] row, double value) {
        Rows x = model.rows();
        double[][] signals = x.banks[Variable.Bank.SIGNAL.ordinal()];
        double[] keep = flat(signals);
        row[0] = value;
        for (double[] rate : x.rates) {
            rate[0] = 0;
        }
        component.rates(x);
        component.signals(x);
        double[][] out = {flat(signals), flat(x.rates)};
        for (int k = 0; k < signals.length; k++) {
            signals[k][0] = keep[k];
        }
        return out;
    }

    private static double[] flat(double[][] rows) {
        double[] out = new double[rows.length];
        for (int k = 0; k < rows.length; k++) {
            out[k] = rows[k][0];
        }
        return out;
    }

    /** The whole Jacobian, hubs substituted, against central differences of the right-hand side. */
    public List<String> jacobian(double[] point) {
        Model model = assembly.apply(1);
        int n = point.length;
        double[][] y = columns(point);
        double[][] dydt = new double[n][1];
        double[] t = new double[1];
        model.rates(t, y, dydt);
        double[][] entries = new double[model.pattern().entries()][1];
        model.linearize(entries);
        double[][] jacobian = DenseJacobian.of(model.pattern(), entries);
        List<String> violations = new ArrayList<>();
        for (int column = 0; column < n; column++) {
            double nominal = model.nominal(column) >= 1e29 ? 1 : model.nominal(column);
            double step = 3e-6 * Math.max(nominal, Math.abs(point[column]));
            double[] high = rates(model, point, column, step);
            double[] low = rates(model, point, column, -step);
            for (int r = 0; r < n; r++) {
                double slope = (high[r] - low[r]) / (2 * step);
                double scale = (model.nominal(r) >= 1e29 ? 1 : model.nominal(r)) / nominal;
                double entry = jacobian[r][column];
                if (!(Math.abs(slope - entry) <= 1e-3 * (Math.abs(slope) + Math.abs(entry)) + 1e-5 * scale)) {
                    violations.add("d(%s')/d(%s) is %.9g by differences, %.9g in the Jacobian"
                            .formatted(model.name(r), model.name(column), slope, entry));
                }
            }
        }
        return violations;
    }

    private static double[] rates(Model model, double[] point, int column, double step) {
        double[][] y = columns(point);
        y[column][0] += step;
        double[][] dydt = new double[point.length][1];
        model.rates(new double[1], y, dydt);
        return flat(dydt);
    }

    /** Rates and linearisation of lane 5 of 8, among neighbours at other points, bit for bit as of one lane alone. */
    public List<String> laneParity(List<double[]> points) {
        Model one = assembly.apply(1);
        Model eight = assembly.apply(8);
        int n = one.states();
        double[][] block = new double[n][8];
        for (int lane = 0; lane < 8; lane++) {
            double[] point = points.get((lane + points.size() * 8 - 5) % points.size());
            for (int s = 0; s < n; s++) {
                block[s][lane] = point[s] * (lane == 5 ? 1 : 1 + 1e-3 * lane);
            }
        }
        double[][] alone = columns(points.get(0));
        double[][] rateAlone = new double[n][1];
        double[][] rateBlock = new double[n][8];
        one.rates(new double[1], alone, rateAlone);
        eight.rates(new double[8], block, rateBlock);
        double[][] entriesAlone = new double[one.pattern().entries()][1];
        double[][] entriesBlock = new double[one.pattern().entries()][8];
        one.linearize(entriesAlone);
        eight.linearize(entriesBlock);
        List<String> violations = new ArrayList<>();
        for (int s = 0; s < n; s++) {
            if (different(rateAlone[s][0], rateBlock[s][5])) {
                violations.add("rate of " + one.name(s));
            }
        }
        for (int k = 0; k < entriesAlone.length; k++) {
            if (different(entriesAlone[k][0], entriesBlock[k][5])) {
                violations.add("Jacobian entry " + k);
            }
        }
        return violations;
    }

    private static boolean different(double a, double b) {
        return Double.doubleToRawLongBits(a) != Double.doubleToRawLongBits(b);
    }

    /** Bytes allocated by 2,000 right-hand sides and linearisations after warm-up. */
    public long allocatedBytes(double[] point) {
        Model model = assembly.apply(1);
        double[][] y = columns(point);
        double[][] dydt = new double[point.length][1];
        double[][] entries = new double[model.pattern().entries()][1];
        double[] t = new double[1];
        var bean = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = 0;
        for (int k = 0; k < 4_000; k++) {
            if (k == 2_000) {
                before = bean.getCurrentThreadAllocatedBytes();
            }
            model.rates(t, y, dydt);
            model.linearize(entries);
        }
        return bean.getCurrentThreadAllocatedBytes() - before;
    }

    /** Parameters whose source says nothing. */
    public List<String> sources() {
        List<String> violations = new ArrayList<>();
        for (ParameterInfo info : assembly.apply(1).parameters()) {
            if (info.source().citation().length() < 12) {
                violations.add("%s has no source worth the name: %s"
                        .formatted(info.quantity().name(), info.source()));
            }
        }
        return violations;
    }

    private static double[][] columns(double[] point) {
        double[][] y = new double[point.length][1];
        for (int s = 0; s < point.length; s++) {
            y[s][0] = point[s];
        }
        return y;
    }
}
