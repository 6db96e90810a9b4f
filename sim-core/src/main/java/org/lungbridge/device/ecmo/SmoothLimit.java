package org.lungbridge.device.ecmo;

import org.lungbridge.lanes.Functions;

/**
 * A limit without a corner: what is asked for as long as it is well below the limit, the limit when more is asked for.
 *
 * <pre>
 *   factor(x, limit)      = (1 + |x/limit|¹²)^(−1/12)
 *   sharpFactor(x, limit) = (1 + |x/limit|⁴⁸)^(−1/48)        x · factor lies below both |x| and the limit
 * </pre>
 *
 * <p>At x = limit the result is 5.6 % (sharp 1.4 %) below, at 0.8 of the limit 0.6 % (sharp 5e-7). Defined for every x
 * and every limit above zero, however far apart.
 */
final class SmoothLimit {
    private SmoothLimit() {}

    /** The share of {@code x} that the limit lets through, 0 to 1. */
    static double factor(double x, double limit) {
        double size = Math.abs(x);
        if (size <= limit) {
            return 1 / twelfthRoot(1 + twelfthPower(size / limit));
        }
        double ratio = limit / size;
        return ratio / twelfthRoot(1 + twelfthPower(ratio));
    }

    /** The share of {@code x} that a limit with a narrow bend lets through, 0 to 1. */
    static double sharpFactor(double x, double limit) {
        double size = Math.abs(x);
        if (size <= limit) {
            return 1 / fourthRoot(twelfthRoot(1 + fourthPower(twelfthPower(size / limit))));
        }
        double ratio = limit / size;
        return ratio / fourthRoot(twelfthRoot(1 + fourthPower(twelfthPower(ratio))));
    }

    private static double fourthPower(double x) {
        return x * x * (x * x);
    }

    private static double fourthRoot(double x) {
        return Math.sqrt(Math.sqrt(x));
    }

    private static double twelfthPower(double x) {
        double cube = x * x * x;
        double sixth = cube * cube;
        return sixth * sixth;
    }

    private static double twelfthRoot(double x) {
        return fourthRoot(Functions.cbrt(x));
    }
}
