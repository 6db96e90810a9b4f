package org.lungbridge.care;

/**
 * The band a monitored result is to lie in, both ends included; engine units.
 *
 * @param low lower end
 * @param high upper end
 */
public record Target(double low, double high) {
    public Target {
        if (!(low >= 0 && low < high && high < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "The target from (%s) to (%s) is no band.%nMaybe the ends were exchanged.".formatted(low, high));
        }
    }

    boolean holds(double result) {
        return low <= result && result <= high;
    }

    double middle() {
        return (low + high) / 2;
    }

    /** The same band further down, never below zero. */
    Target loweredBy(double amount) {
        double step = Math.min(amount, low);
        return new Target(low - step, high - step);
    }
}
