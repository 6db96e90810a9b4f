package org.lungbridge.care;

import org.jspecify.annotations.Nullable;

/**
 * How much may run.
 *
 * @param least of an infusion that runs; null for none
 * @param most null for none
 */
public record Limits(@Nullable Amount least, @Nullable Amount most) {
    /** A rate (by weight) within the limits for a patient of this weight (kg). */
    double within(double rate, double weight) {
        double low = least == null ? 0 : least.perKilogram(weight);
        double high = most == null ? Double.POSITIVE_INFINITY : most.perKilogram(weight);
        return Math.min(high, Math.max(low, rate));
    }
}
