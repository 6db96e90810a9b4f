package org.lungbridge.viz.chart;

import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.lungbridge.quantity.PlainNumber;

/**
 * An axis.
 *
 * @param label quantity and unit; empty for none
 * @param low value at its left or lower end
 * @param high value at its other end
 * @param ticks where numbers or names stand
 */
public record Axis(String label, double low, double high, List<Tick> ticks) {
    private static final double STEPS = 5;
    private static final MathContext SIX_DIGITS = new MathContext(6);

    /**
     * A place with a name.
     *
     * @param at where
     * @param text what is written there
     */
    public record Tick(double at, String text) {}

    /** An axis that nobody changes afterwards. */
    public Axis {
        ticks = List.copyOf(ticks);
    }

    /** Numbers in steps of 1, 2 or 5 times a power of ten. */
    public static Axis of(String label, double low, double high) {
        return stepped(label, low, high, step(high - low), 1, "");
    }

    /** Numbers in these steps. */
    public static Axis steps(String label, double low, double high, double step) {
        return stepped(label, low, high, step, 1, "");
    }

    /** Shares, written in percent. */
    public static Axis percent(String label, double low, double high) {
        return stepped(label, low, high, step(high - low), 100, " %");
    }

    /** Names, the first one at the top or the left. */
    public static Axis names(List<String> names, boolean up) {
        List<Tick> ticks = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            ticks.add(new Tick(up ? -i : i, names.get(i)));
        }
        double far = names.size() - 0.5;
        return new Axis("", up ? -far : -0.5, up ? 0.5 : far, ticks);
    }

    /** The range of these values with some room at both ends. */
    public static double[] around(double low, double high) {
        double span = high > low ? high - low : Math.max(1e-6, Math.abs(low) * 0.2);
        return new double[] {low - span * 0.06, high + span * 0.06};
    }

    private static Axis stepped(String label, double low, double high, double step, double factor, String unit) {
        List<Tick> ticks = new ArrayList<>();
        double first = Math.ceil(low / step - 1e-9);
        for (double k = first; k * step <= high + step * 1e-9; k++) {
            ticks.add(new Tick(k * step, plain(k * step * factor) + unit));
        }
        return new Axis(label, low, high, ticks);
    }

    /** 1, 2 or 5 times a power of ten, some five of them over the span. */
    static double step(double span) {
        double power = 1;
        while (power * 10 <= span / STEPS) {
            power *= 10;
        }
        while (power > span / STEPS) {
            power /= 10;
        }
        double steps = span / STEPS / power;
        return power * (steps < 1.5 ? 1 : steps < 3.5 ? 2 : steps < 7.5 ? 5 : 10);
    }

    private static String plain(double value) {
        return PlainNumber.of(value, SIX_DIGITS).replace('-', '−');
    }
}
