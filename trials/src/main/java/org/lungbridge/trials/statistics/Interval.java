package org.lungbridge.trials.statistics;

/**
 * A confidence interval. An end that the data do not determine is NaN.
 *
 * @param low lower limit
 * @param high upper limit
 */
public record Interval(double low, double high) {
    /** Where no interval can be given. */
    public static final Interval UNKNOWN = new Interval(Double.NaN, Double.NaN);

    /** value ± z·error. */
    static Interval around(double value, double error, double level) {
        double reach = Tails.quantileOfBothSides(level) * error;
        return new Interval(value - reach, value + reach);
    }

    /** exp of both limits: from a logarithm back to a ratio. */
    Interval exponential() {
        return new Interval(StrictMath.exp(low), StrictMath.exp(high));
    }
}
