package org.lungbridge.lanes;

/**
 * Loops over the first {@code n} lanes of rows. Every lane gets the bits the scalar form in {@link Functions}
 * gives; source and target may be the same row.
 */
public final class LaneMath {
    private LaneMath() {}

    /** target ← e^source. */
    public static void exp(double[] source, double[] target, int n) {
        for (int i = 0; i < n; i++) {
            target[i] = Exponential.of(source[i], 0);
        }
    }

    /** target ← ln source. */
    public static void log(double[] source, double[] target, int n) {
        for (int i = 0; i < n; i++) {
            target[i] = Logarithm.of(source[i]);
        }
    }

    /** target ← base^exponent, lane by lane. */
    public static void pow(double[] base, double[] exponent, double[] target, int n) {
        for (int i = 0; i < n; i++) {
            target[i] = Power.of(base[i], exponent[i]);
        }
    }

    /** target ← base^exponent with one exponent for all lanes. */
    public static void pow(double[] base, double exponent, double[] target, int n) {
        for (int i = 0; i < n; i++) {
            target[i] = Power.of(base[i], exponent);
        }
    }

    /** target ← value in every lane. */
    public static void fill(double[] target, double value, int n) {
        for (int i = 0; i < n; i++) {
            target[i] = value;
        }
    }

    /** target ← source. */
    public static void copy(double[] source, double[] target, int n) {
        System.arraycopy(source, 0, target, 0, n);
    }

    /** target ← factor·target. */
    public static void scale(double factor, double[] target, int n) {
        for (int i = 0; i < n; i++) {
            target[i] *= factor;
        }
    }

    /** target ← target + a·b, lane by lane. */
    public static void multiplyAdd(double[] a, double[] b, double[] target, int n) {
        for (int i = 0; i < n; i++) {
            target[i] += a[i] * b[i];
        }
    }

    /** target ← target + factor·source. */
    public static void multiplyAdd(double factor, double[] source, double[] target, int n) {
        for (int i = 0; i < n; i++) {
            target[i] += factor * source[i];
        }
    }
}
