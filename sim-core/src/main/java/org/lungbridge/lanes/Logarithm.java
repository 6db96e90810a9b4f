package org.lungbridge.lanes;

/**
 * The natural logarithm, and what its rounding leaves out.
 *
 * <pre>
 *   x = 2^k · (1 + f),   √½ ≤ 1 + f &lt; √2,   s = f/(2 + f),   z = s²
 *   ln(1 + f) = 2s·(1 + z/3 + z²/5 + z³/7 + …)             the terms from z^11 on are below 1e-18
 *             = f − (f²/2 − s·(f²/2 + 2(z/3 + z²/5 + …)))   the same, with less rounding
 * </pre>
 */
final class Logarithm {
    private static final long SMALLEST_NORMAL = 0x0010000000000000L;
    private static final long INFINITE = 0x7ff0000000000000L;
    private static final long EXPONENT_AND_SIGN = 0xfff0000000000000L;
    private static final long SQRT_HALF = 0x3fe6a09e667f3bcdL;
    private static final double THIRD = 1.0 / 3;
    private static final double THIRD_TAIL = 1.850371707708594e-17;
    private static final double SPLITTER = 134_217_729;

    private Logarithm() {}

    /** ln x, within 0.8 units in the last place. */
    static double of(double x) {
        long bits = Double.doubleToRawLongBits(x);
        int shift = 0;
        if (bits < SMALLEST_NORMAL || bits >= INFINITE) {
            if (!(x > 0) || bits >= INFINITE) {
                return outsideDomain(x);
            }
            bits = Double.doubleToRawLongBits(x * 0x1p54);
            shift = -54;
        }
        long fromSqrtHalf = bits - SQRT_HALF;
        double k = (int) (fromSqrtHalf >> 52) + shift;
        double f = Double.longBitsToDouble(bits - (fromSqrtHalf & EXPONENT_AND_SIGN)) - 1;
        double s = f / (2 + f);
        double z = s * s;
        double halfSquare = 0.5 * f * f;
        double series = 2 * z * (THIRD + z * fromFifth(z));
        return k * Exponential.LN2_HEAD - ((halfSquare - (s * (halfSquare + series) + k * Exponential.LN2_TAIL)) - f);
    }

    private static double outsideDomain(double x) {
        if (x == 0) {
            return Double.NEGATIVE_INFINITY;
        }
        return x > 0 ? x : Double.NaN;
    }

    /** 1/5 + z/7 + z²/9 + … + z^8/21. */
    private static double fromFifth(double z) {
        double z2 = z * z;
        double z4 = z2 * z2;
        double low = (1.0 / 5 + z * (1.0 / 7)) + z2 * (1.0 / 9 + z * (1.0 / 11));
        double high = (1.0 / 13 + z * (1.0 / 15)) + z2 * (1.0 / 17 + z * (1.0 / 19));
        return low + z4 * (high + z4 * (1.0 / 21));
    }

    /**
     * ln x − head, where head is {@link #of of(x)}: the digits the rounded logarithm lost, good to about
     * 2^-64 of the logarithm. For positive finite x.
     */
    static double tail(double x, double head) {
        double scaled = x;
        int shift = 0;
        if (x < Double.MIN_NORMAL) {
            scaled = x * 0x1p54;
            shift = -54;
        }
        long bits = Double.doubleToRawLongBits(scaled);
        long fromSqrtHalf = bits - SQRT_HALF;
        double k = (int) (fromSqrtHalf >> 52) + shift;
        double f = Double.longBitsToDouble(bits - (fromSqrtHalf & EXPONENT_AND_SIGN)) - 1;

        double g = 2 + f;
        double s = f / g;
        double sg = s * g;
        double sTail = (((f - sg) - productError(s, g, sg)) - s * (f - (g - 2))) / g;
        double z = s * s;
        double zTail = productError(s, s, z) + 2 * s * sTail;
        double first = z * THIRD;
        double firstTail = productError(z, THIRD, first) + z * THIRD_TAIL + zTail * THIRD;
        double later = z * z * fromFifth(z);
        double p = first + later;
        double pTail = ((first - p) + later) + firstTail;
        double q = 2 * s * p;
        double qTail = productError(2 * s, p, q) + 2 * s * pTail + 2 * sTail * p;

        double a = k * Exponential.LN2_HEAD + 2 * s;
        double b = a + q;
        double small = sumError(k * Exponential.LN2_HEAD, 2 * s, a) + sumError(a, q, b);
        return (b - head) + (small + (2 * sTail + qTail + k * Exponential.LN2_TAIL));
    }

    /** a·b − product exactly, where product is the rounded a·b (Dekker 1971 Numer Math 18:224, Veltkamp's split). */
    static double productError(double a, double b, double product) {
        double ca = SPLITTER * a;
        double aHead = ca - (ca - a);
        double aTail = a - aHead;
        double cb = SPLITTER * b;
        double bHead = cb - (cb - b);
        double bTail = b - bHead;
        return ((aHead * bHead - product) + aHead * bTail + aTail * bHead) + aTail * bTail;
    }

    /** a + b − sum exactly, where sum is the rounded a + b (Knuth, The Art of Computer Programming 2, 4.2.2). */
    private static double sumError(double a, double b, double sum) {
        double bPart = sum - a;
        return (a - (sum - bPart)) + (b - bPart);
    }
}
