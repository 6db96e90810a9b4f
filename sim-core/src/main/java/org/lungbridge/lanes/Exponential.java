package org.lungbridge.lanes;

/**
 * The exponential kernel shared by {@code exp}, {@code exp10} and {@code pow}.
 *
 * <pre>
 *   e^(head + tail) = 2^k · e^r,   k = round(head / ln 2),   |r| ≤ ln(2)/2
 *   e^r             = 1 + r + r²·(1/2! + r/3! + … + r^11/13!)      the rest is below 5e-18
 * </pre>
 *
 * <p>ln 2 is split into a 32-bit head, whose product with k is exact, and a tail. The sum 1 + r keeps its
 * rounding error, so the result is within 0.7 units in the last place.
 */
final class Exponential {
    static final double LN2_HEAD = 0x1.62e42feep-1;
    static final double LN2_TAIL = 1.9082149292705877e-10;
    /** Beyond this magnitude the result is 0 or infinite: ln of half the smallest double is −745.13. */
    static final double BEYOND_RANGE = 745.2;

    private static final double PER_LN2 = 1.4426950408889634;
    /** Adding 1.5·2^52 leaves the nearest integer in the lowest bits of the sum. */
    private static final double ROUNDER = 0x1.8p52;

    private static final double C2 = 1.0 / 2;
    private static final double C3 = 1.0 / 6;
    private static final double C4 = 1.0 / 24;
    private static final double C5 = 1.0 / 120;
    private static final double C6 = 1.0 / 720;
    private static final double C7 = 1.0 / 5_040;
    private static final double C8 = 1.0 / 40_320;
    private static final double C9 = 1.0 / 362_880;
    private static final double C10 = 1.0 / 3_628_800;
    private static final double C11 = 1.0 / 39_916_800;
    private static final double C12 = 1.0 / 479_001_600;
    private static final double C13 = 1.0 / 6_227_020_800.0;

    private Exponential() {}

    /** e^(head + tail), where tail is a small correction of head. */
    static double of(double head, double tail) {
        if (!(Math.abs(head) <= BEYOND_RANGE)) {
            return beyondRange(head);
        }
        double rounded = head * PER_LN2 + ROUNDER;
        int k = (int) Double.doubleToRawLongBits(rounded);
        double count = rounded - ROUNDER;
        double rHead = head - count * LN2_HEAD;
        double rTail = count * LN2_TAIL - tail;
        double r = rHead - rTail;
        double r2 = r * r;
        double r4 = r2 * r2;
        double low = (C2 + r * C3) + r2 * (C4 + r * C5);
        double middle = (C6 + r * C7) + r2 * (C8 + r * C9);
        double high = (C10 + r * C11) + r2 * (C12 + r * C13);
        double rest = r2 * (low + r4 * (middle + r4 * high));
        double sum = 1 + rHead;
        double lost = (1 - sum) + rHead;
        return timesPowerOfTwo(sum + (lost + (rest - rTail)), k);
    }

    private static double beyondRange(double x) {
        if (x > 0) {
            return Double.POSITIVE_INFINITY;
        }
        return x < 0 ? 0 : Double.NaN;
    }

    /** {@code value · 2^k} with one rounding, for |k| up to 1,100. */
    static double timesPowerOfTwo(double value, int k) {
        if (k > 1023) {
            return value * 0x1p1023 * powerOfTwo(k - 1023);
        }
        if (k < -1022) {
            return value * powerOfTwo(k + 200) * 0x1p-200;
        }
        return value * powerOfTwo(k);
    }

    private static double powerOfTwo(int k) {
        return Double.longBitsToDouble((long) (k + 1023) << 52);
    }
}
