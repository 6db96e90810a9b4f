package org.lungbridge.trials.statistics;

import java.util.Arrays;

/**
 * Quantiles by definition 7 of Hyndman and Fan (1996, Am Stat 50:361), the default of R and NumPy: linear between the ordered
 * values, the smallest at 0 and the largest at 1.
 *
 * <pre>
 *   h = (n − 1)·p ;   value = x[⌊h⌋] + (h − ⌊h⌋)·(x[⌊h⌋ + 1] − x[⌊h⌋])
 * </pre>
 */
public final class Quantiles {
    private Quantiles() {}

    /** The value that a share of the values stays below. */
    public static double of(double[] values, double share) {
        if (values.length == 0 || !(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException(
                    "A quantile needs values and a share (%s) from 0 to 1.".formatted(share));
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return ofSorted(sorted, share);
    }

    static double ofSorted(double[] sorted, double share) {
        double place = (sorted.length - 1) * share;
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
