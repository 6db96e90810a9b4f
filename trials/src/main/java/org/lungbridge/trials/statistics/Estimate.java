package org.lungbridge.trials.statistics;

/**
 * A number with what is known of its error.
 *
 * @param value the estimate
 * @param standardError its standard error, on the scale of the value unless the maker says otherwise
 * @param interval its confidence interval
 */
public record Estimate(double value, double standardError, Interval interval) {
    /** With the interval value ± z·error. */
    static Estimate normal(double value, double standardError, double level) {
        return new Estimate(value, standardError, Interval.around(value, standardError, level));
    }
}
