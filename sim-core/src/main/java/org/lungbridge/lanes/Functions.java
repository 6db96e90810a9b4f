package org.lungbridge.lanes;

/**
 * The transcendental functions and smooth switches of the engine. Same bits on every Java machine: only
 * {@code + - * /} and {@code Math.sqrt}, no table, no fused multiply-add.
 *
 * <p>Special values (NaN, infinities, zeros, subnormal numbers, overflow) are those of {@link Math}.
 * Sources: argument reduction after Cody and Waite 1980, <i>Software Manual for the Elementary Functions</i>;
 * series are the Taylor series; double-length products after Dekker 1971 Numer Math 18:224.
 */
public final class Functions {
    private static final double LN10 = 0x1.26bb1bbb55516p1;
    private static final double LN10_TAIL = -2.1707562233822494e-16;
    private static final double PER_LN10 = 0.4342944819032518;
    private static final double PER_LN10_TAIL = 1.098319650216765e-17;
    /** 10^x is 0 or infinite beyond this. */
    private static final double EXP10_BEYOND_RANGE = 324;
    /** e^−x is less than half of the last digit of 1 beyond this: smooth switches are in their end position. */
    private static final double FLAT = 40;

    private Functions() {}

    /** e^x, within 1 unit in the last place. */
    public static double exp(double x) {
        return Exponential.of(x, 0);
    }

    /** Natural logarithm of x, within 1 unit in the last place. */
    public static double log(double x) {
        return Logarithm.of(x);
    }

    /** x to the power y, within 1 unit in the last place; exact where the result is a number of 53 bits. */
    public static double pow(double x, double y) {
        return Power.of(x, y);
    }

    /** Cube root of x, within 1 unit in the last place. */
    public static double cbrt(double x) {
        return Power.cubeRoot(x);
    }

    /** Decimal logarithm of x, within 1 unit in the last place; exact for powers of ten. */
    public static double log10(double x) {
        double head = Logarithm.of(x);
        if (!(x > 0 && x < Double.POSITIVE_INFINITY)) {
            return head;
        }
        double product = head * PER_LN10;
        double tail = Logarithm.tail(x, head) * PER_LN10 + head * PER_LN10_TAIL;
        return product + (Logarithm.productError(head, PER_LN10, product) + tail);
    }

    /** 10^x, within 1 unit in the last place; exact for whole x from 0 to 22. */
    public static double exp10(double x) {
        if (!(Math.abs(x) <= EXP10_BEYOND_RANGE)) {
            return Exponential.of(x * LN10, 0);
        }
        double product = x * LN10;
        return Exponential.of(product, Logarithm.productError(x, LN10, product) + x * LN10_TAIL);
    }

    /**
     * The S-shaped switch from 0 to 1.
     *
     * <pre>  σ(x) = 1/(1 + e^−x) </pre>
     */
    public static double logistic(double x) {
        if (x > FLAT) {
            return 1;
        }
        double e = exp(-Math.abs(x));
        return (x < 0 ? e : 1) / (1 + e);
    }

    /** Slope of {@link #logistic}: σ(x)·(1 − σ(x)). */
    public static double logisticSlope(double x) {
        double e = exp(-Math.abs(x));
        return e / ((1 + e) * (1 + e));
    }

    /**
     * A smooth max(0, x) that bends over about one unit of x.
     *
     * <pre>  softplus(x) = ln(1 + e^x) </pre>
     *
     * <p>Right for any x: about x far to the right, e^x far to the left. Its slope is {@link #softplusSlope}.
     */
    public static double softplus(double x) {
        if (x > FLAT) {
            return x;
        }
        double e = exp(-Math.abs(x));
        if (x < -FLAT) {
            return e;
        }
        double u = 1 + e;
        return (x > 0 ? x : 0) + (log(u) + (e - (u - 1)) / u);
    }

    /** Slope of {@link #softplus(double)}: the logistic function. */
    public static double softplusSlope(double x) {
        return logistic(x);
    }

    /** A smooth max(0, x) that bends over about {@code width}: {@code width·softplus(x/width)}. */
    public static double softplus(double x, double width) {
        return width * softplus(x / width);
    }

    /** Slope of {@link #softplus(double, double)} in x. */
    public static double softplusSlope(double x, double width) {
        return logistic(x / width);
    }

    /**
     * A smooth max(0, x) without exponentials, never zero or negative.
     *
     * <pre>  positive(x, e) = (x + √(x² + e²))/2 </pre>
     *
     * <p>e/2 at zero; above x = e it exceeds x by about e²/(4x).
     */
    public static double positive(double x, double e) {
        double root = Math.sqrt(x * x + e * e);
        return x > 0 ? 0.5 * (x + root) : 0.5 * e * e / (root - x);
    }

    /** Slope of {@link #positive} in x, between 0 and 1. */
    public static double positiveSlope(double x, double e) {
        return positive(x, e) / Math.sqrt(x * x + e * e);
    }

    /** The larger of a and b, rounded over about {@code width}: {@code b + positive(a − b, width)}. Symmetric. */
    public static double smoothMax(double a, double b, double width) {
        return a > b ? a + positive(b - a, width) : b + positive(a - b, width);
    }

    /** Slope of {@link #smoothMax} in a; the slope in b is 1 minus this. */
    public static double smoothMaxSlope(double a, double b, double width) {
        return positiveSlope(a - b, width);
    }

    /** The smaller of a and b, rounded over about {@code width}: {@code −smoothMax(−a, −b, width)}. Symmetric. */
    public static double smoothMin(double a, double b, double width) {
        return -smoothMax(-a, -b, width);
    }

    /** Slope of {@link #smoothMin} in a; the slope in b is 1 minus this. */
    public static double smoothMinSlope(double a, double b, double width) {
        return positiveSlope(b - a, width);
    }
}
