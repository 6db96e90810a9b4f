package org.lungbridge.physiology.bleeding;

import org.lungbridge.lanes.Functions;

/**
 * A hazard factor from its logarithm that grows no further than a limit.
 *
 * <pre>
 *   factor(s, most) = x/(1 + (x/most)⁴)^¼ ,   x = e^s           within 1e-5 of x up to an eighth of the limit
 * </pre>
 */
final class Saturation {
    private Saturation() {}

    /** The factor. */
    static double factor(double s, double most) {
        double y = Functions.exp(s) / most;
        return most * y / Math.sqrt(Math.sqrt(1 + fourth(y)));
    }

    /** Its slope in s. */
    static double slope(double s, double most) {
        double y = Functions.exp(s) / most;
        return factor(s, most) / (1 + fourth(y));
    }

    private static double fourth(double y) {
        return y * y * (y * y);
    }
}
