package org.lungbridge.lanes;

/**
 * Exponential and logarithm of whole rows, with the bits of {@link Functions}, whose operations are taken in the same order.
 *
 * <p>Loops are short and without branches: the optimizing compiler turns loops of about twenty operations into vector
 * instructions and leaves longer ones as they are. What moves bits between numbers and their exponents it never turns, so
 * that has a loop of its own.
 */
public final class RowFunctions {
    private static final double LN2_HEAD = Exponential.LN2_HEAD;
    private static final double LN2_TAIL = Exponential.LN2_TAIL;
    private static final double PER_LN2 = 1.4426950408889634;
    private static final double ROUNDER = 0x1.8p52;
    /** Within this the exponential is an ordinary number. */
    private static final double ORDINARY = 700;

    private static final long SMALLEST_NORMAL = 0x0010000000000000L;
    private static final long INFINITE = 0x7ff0000000000000L;
    private static final long EXPONENT_AND_SIGN = 0xfff0000000000000L;
    private static final long SQRT_HALF = 0x3fe6a09e667f3bcdL;

    private final double[] rounded;
    private final double[] scale;
    private final double[] head;
    private final double[] tail;
    private final double[] rest;

    /** Rows of this length. */
    public RowFunctions(int lanes) {
        rounded = new double[lanes];
        scale = new double[lanes];
        head = new double[lanes];
        tail = new double[lanes];
        rest = new double[lanes];
    }

    /** to ← e^x; the rows may be the same. */
    public void exp(double[] x, double[] to) {
        double[] rounded = this.rounded, scale = this.scale;
        int n = rounded.length;
        for (int i = 0; i < n; i++) {
            rounded[i] = x[i] * PER_LN2 + ROUNDER;
        }
        boolean ordinary = true;
        for (int i = 0; i < n; i++) {
            ordinary &= Math.abs(x[i]) <= ORDINARY;
            scale[i] = Double.longBitsToDouble((Double.doubleToRawLongBits(rounded[i]) + 1023) << 52);
        }
        if (!ordinary) {
            for (int i = 0; i < n; i++) {
                to[i] = Functions.exp(x[i]);
            }
            return;
        }
        exponential(x, to);
    }

    private void exponential(double[] x, double[] to) {
        double[] rounded = this.rounded, scale = this.scale, head = this.head, tail = this.tail, rest = this.rest;
        int n = rounded.length;
        for (int i = 0; i < n; i++) {
            double count = rounded[i] - ROUNDER;
            head[i] = x[i] - count * LN2_HEAD;
            tail[i] = count * LN2_TAIL;
        }
        for (int i = 0; i < n; i++) {
            double r = head[i] - tail[i];
            double r2 = r * r;
            double r4 = r2 * r2;
            double middle = (1.0 / 720 + r * (1.0 / 5_040)) + r2 * (1.0 / 40_320 + r * (1.0 / 362_880));
            double high =
                    (1.0 / 3_628_800 + r * (1.0 / 39_916_800)) + r2 * (1.0 / 479_001_600 + r * (1.0 / 6_227_020_800.0));
            rest[i] = r4 * (middle + r4 * high);
        }
        for (int i = 0; i < n; i++) {
            double r = head[i] - tail[i];
            double r2 = r * r;
            double low = (1.0 / 2 + r * (1.0 / 6)) + r2 * (1.0 / 24 + r * (1.0 / 120));
            double all = r2 * (low + rest[i]);
            double sum = 1 + head[i];
            double lost = (1 - sum) + head[i];
            to[i] = (sum + (lost + (all - tail[i]))) * scale[i];
        }
    }

    /** to ← ln x; the rows may be the same. */
    public void log(double[] x, double[] to) {
        double[] count = rounded, fraction = head, scale = this.scale;
        int n = count.length;
        boolean ordinary = true;
        for (int i = 0; i < n; i++) {
            long bits = Double.doubleToRawLongBits(x[i]);
            ordinary &= bits >= SMALLEST_NORMAL && bits < INFINITE;
            long fromSqrtHalf = bits - SQRT_HALF;
            count[i] = (int) (fromSqrtHalf >> 52);
            fraction[i] = Double.longBitsToDouble(bits - (fromSqrtHalf & EXPONENT_AND_SIGN));
        }
        if (!ordinary) {
            for (int i = 0; i < n; i++) {
                to[i] = Functions.log(x[i]);
            }
            return;
        }
        double[] square = tail, series = rest;
        for (int i = 0; i < n; i++) {
            double f = fraction[i] - 1;
            double s = f / (2 + f);
            fraction[i] = f;
            scale[i] = s;
            square[i] = s * s;
        }
        for (int i = 0; i < n; i++) {
            double z = square[i];
            double z2 = z * z;
            double z4 = z2 * z2;
            double low = (1.0 / 5 + z * (1.0 / 7)) + z2 * (1.0 / 9 + z * (1.0 / 11));
            double high = (1.0 / 13 + z * (1.0 / 15)) + z2 * (1.0 / 17 + z * (1.0 / 19));
            series[i] = 2 * z * (1.0 / 3 + z * (low + z4 * (high + z4 * (1.0 / 21))));
        }
        for (int i = 0; i < n; i++) {
            double f = fraction[i];
            double halfSquare = 0.5 * f * f;
            double product = scale[i] * (halfSquare + series[i]);
            to[i] = count[i] * LN2_HEAD - ((halfSquare - (product + count[i] * LN2_TAIL)) - f);
        }
    }
}
