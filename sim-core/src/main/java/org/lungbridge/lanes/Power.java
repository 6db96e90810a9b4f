package org.lungbridge.lanes;

/** Powers: x^y through a logarithm of about 64 bits, and the cube root. */
final class Power {
    /** Above this exponent any x other than 1 gives 0 or infinity, because |ln x| is at least 2^-53. */
    private static final double HUGE_EXPONENT = 0x1p64;

    private static final double TWO_TO_53 = 0x1p53;
    private static final long HEAD_BITS = 0xfffffffff8000000L;

    private Power() {}

    /** x^y = e^(y·ln x), with the special values of {@link Math#pow}. */
    static double of(double x, double y) {
        if (y == 0) {
            return 1;
        }
        if (Double.isNaN(x) || Double.isNaN(y)) {
            return Double.NaN;
        }
        double size = Math.abs(x);
        if (size == 0 || size == Double.POSITIVE_INFINITY || Math.abs(y) >= HUGE_EXPONENT) {
            return signed(atTheEdge(size, y), x, y);
        }
        double head = Logarithm.of(size);
        double product = y * head;
        if (!(Math.abs(product) <= Exponential.BEYOND_RANGE)) {
            return signed(product > 0 ? Double.POSITIVE_INFINITY : 0, x, y);
        }
        double tail = Logarithm.productError(y, head, product) + y * Logarithm.tail(size, head);
        return signed(Exponential.of(product, tail), x, y);
    }

    /** |x|^y where |x| is 0 or infinite, or |y| so large that only the side of 1 matters. */
    private static double atTheEdge(double size, double y) {
        if (size == 1) {
            return Double.isInfinite(y) ? Double.NaN : 1;
        }
        return (size > 1) == (y > 0) ? Double.POSITIVE_INFINITY : 0;
    }

    /** Gives |x|^y the sign of x^y: NaN for a broken power of a finite negative number. */
    private static double signed(double power, double x, double y) {
        boolean negative = Double.doubleToRawLongBits(x) < 0;
        if (!negative) {
            return power;
        }
        boolean whole = Math.abs(y) >= TWO_TO_53 || y == (double) (long) y;
        if (!whole) {
            return x < 0 && x != Double.NEGATIVE_INFINITY ? Double.NaN : power;
        }
        boolean odd = Math.abs(y) < TWO_TO_53 && ((long) y & 1) != 0;
        return odd ? -power : power;
    }

    /**
     * The cube root. A guess from the exponent, two Halley steps (cubic convergence), and a last Newton step
     * from a guess cut to 26 bits whose square is exact.
     */
    static double cubeRoot(double x) {
        double size = Math.abs(x);
        if (!(size > 0 && size < Double.POSITIVE_INFINITY)) {
            return x;
        }
        int thirds = 0;
        if (size < Double.MIN_NORMAL) {
            size *= 0x1p54;
            thirds = -18;
        }
        long bits = Double.doubleToRawLongBits(size);
        int exponent = (int) (bits >>> 52) - 1023;
        int third = Math.floorDiv(exponent, 3);
        double m = Double.longBitsToDouble(bits - ((3L * third) << 52));
        double t = 0.62 + m * (0.40 - 0.0285 * m);
        t = halley(t, m);
        t = halley(t, m);
        t = Double.longBitsToDouble(Double.doubleToRawLongBits(t) & HEAD_BITS);
        double ratio = m / (t * t);
        double root = t + t * ((ratio - t) / (2 * t + ratio));
        double scaled = Exponential.timesPowerOfTwo(root, third + thirds);
        return x < 0 ? -scaled : scaled;
    }

    private static double halley(double t, double m) {
        double cube = t * t * t;
        return t * (cube + 2 * m) / (2 * cube + m);
    }
}
