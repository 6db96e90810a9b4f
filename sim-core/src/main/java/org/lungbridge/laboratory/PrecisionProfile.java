package org.lungbridge.laboratory;

/**
 * How far results of one sample scatter, as a standard deviation at some values: straight lines in between, and the same
 * share of the value below the first point and above the last.
 */
public final class PrecisionProfile {
    private final double[] at;
    private final double[] sd;

    private PrecisionProfile(double[] at, double[] sd) {
        this.at = at;
        this.sd = sd;
    }

    /** A profile through these points; values ascend. */
    public static PrecisionProfile of(double[] at, double[] sd) {
        boolean right = at.length == sd.length && at.length > 0;
        for (int k = 0; right && k < at.length; k++) {
            right = sd[k] >= 0 && at[k] >= 0 && (k == 0 || at[k] > at[k - 1]);
        }
        if (!right) {
            throw new IllegalArgumentException(
                    "A precision profile needs ascending values, each with a standard deviation of 0 or more (%s, %s points)."
                            .formatted(at.length, sd.length));
        }
        return new PrecisionProfile(at.clone(), sd.clone());
    }

    /** The same share of every value. */
    public static PrecisionProfile share(double coefficientOfVariation) {
        return of(new double[] {1}, new double[] {coefficientOfVariation});
    }

    /** Standard deviation at a value. */
    public double sd(double value) {
        double size = Math.abs(value);
        int last = at.length - 1;
        if (size >= at[last]) {
            return at[last] > 0 ? sd[last] * size / at[last] : sd[last];
        }
        if (size <= at[0]) {
            return at[0] > 0 ? sd[0] * size / at[0] : sd[0];
        }
        int k = 0;
        while (size > at[k + 1]) {
            k++;
        }
        return sd[k] + (sd[k + 1] - sd[k]) * (size - at[k]) / (at[k + 1] - at[k]);
    }
}
