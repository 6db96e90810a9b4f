package org.lungbridge.trials.analysis;

import org.lungbridge.trials.statistics.Estimate;
import org.lungbridge.trials.statistics.Interval;

/**
 * One number of the analysis. What is not known is not a number.
 *
 * @param arm id of the arm
 * @param against id of the arm it is compared with; empty for a number of one arm
 * @param endpoint id of the endpoint
 * @param subgroup {@code column=value}; empty for all patients
 * @param measure what the number is, such as {@code risk-difference-twins}
 * @param at_d by which day; not a number where that means nothing
 * @param value the number
 * @param low lower limit
 * @param high upper limit
 * @param error standard error; for ratios that of the logarithm
 * @param p probability of a value at least as far off if there were no difference
 * @param patients how many (pairs of twins for measures of twins)
 * @param events how many had the event; −1 where that means nothing
 * @param method how it was computed
 */
public record Finding(
        String arm,
        String against,
        String endpoint,
        String subgroup,
        String measure,
        double at_d,
        double value,
        double low,
        double high,
        double error,
        double p,
        int patients,
        int events,
        String method) {

    /** Where and of whom a number is told. */
    record Place(String arm, String against, String endpoint, String subgroup, double at_d) {
        Finding finding(String measure, Estimate estimate, int patients, int events, String method) {
            Interval limits = estimate.interval();
            return new Finding(
                    arm,
                    against,
                    endpoint,
                    subgroup,
                    measure,
                    at_d,
                    estimate.value(),
                    limits.low(),
                    limits.high(),
                    estimate.standardError(),
                    Double.NaN,
                    patients,
                    events,
                    method);
        }

        /** A number without error. */
        Finding plain(String measure, double value, int patients, String method) {
            return finding(measure, new Estimate(value, Double.NaN, Interval.UNKNOWN), patients, -1, method);
        }

        /** A test. */
        Finding test(String measure, double statistic, double p, int patients, String method) {
            return plain(measure, statistic, patients, method).withP(p);
        }
    }

    Finding withP(double probability) {
        return new Finding(
                arm,
                against,
                endpoint,
                subgroup,
                measure,
                at_d,
                value,
                low,
                high,
                error,
                probability,
                patients,
                events,
                method);
    }
}
