package org.lungbridge.physiology.coagulation;

import org.lungbridge.lanes.Functions;

/**
 * Regular forms of what clotting tests do at low factors and long times, with their slopes.
 *
 * <pre>
 *   present(x)    = positive(x, 0.02)                        a level, never below 1 % of normal
 *   shortage(x)   = softplus(x) − softplus(0)                max(0, x) that is 0 in health
 *   lack of fibrinogen = softplus(1.5/(Fg + 0.5) − 1)         0 above 1 g/L, 2 at none; printed: max(0, 1/Fg − 1)
 *   capped(ln t)  = t/(1 + (t/cap)⁸)^(1/8)                    no clot within the cap
 * </pre>
 */
final class ClottingForms {
    /** Twice the floor of a level. */
    private static final double TRACE = 0.02;

    /** Width of the corner at no fibrinogen, g/L. */
    private static final double FIBRINOGEN_TRACE = 0.05;

    private static final double FIBRINOGEN_OFFSET = 0.5;
    private static final double ENOUGH_FIBRINOGEN = 1.5;
    private static final double SHARPNESS = 8;

    private ClottingForms() {}

    static double present(double level) {
        return Functions.positive(level, TRACE);
    }

    static double presentSlope(double level) {
        return Functions.positiveSlope(level, TRACE);
    }

    static double shortage(double x, double width) {
        return Functions.softplus(x, width) - Functions.softplus(0, width);
    }

    static double shortageSlope(double x, double width) {
        return Functions.softplusSlope(x, width);
    }

    /** Fibrinogen (g/L) that keeps a formula regular when there is none. */
    static double fibrinogen(double level) {
        return Functions.positive(level, FIBRINOGEN_TRACE) + FIBRINOGEN_OFFSET;
    }

    static double fibrinogenSlope(double level) {
        return Functions.positiveSlope(level, FIBRINOGEN_TRACE);
    }

    static double lackOfFibrinogen(double level, double width) {
        return Functions.softplus(ENOUGH_FIBRINOGEN / fibrinogen(level) - 1, width);
    }

    static double lackOfFibrinogenSlope(double level, double width) {
        double regular = fibrinogen(level);
        double inside = -ENOUGH_FIBRINOGEN / (regular * regular) * fibrinogenSlope(level);
        return Functions.softplusSlope(ENOUGH_FIBRINOGEN / regular - 1, width) * inside;
    }

    /** A time that cannot exceed the cap, from the logarithms of both. */
    static double capped(double logTime, double logCap) {
        return Functions.exp(logTime - Functions.softplus(SHARPNESS * (logTime - logCap)) / SHARPNESS);
    }

    /** d ln(capped)/d ln(time). */
    static double cappedSlope(double logTime, double logCap) {
        return 1 - Functions.logistic(SHARPNESS * (logTime - logCap));
    }
}
