package org.lungbridge.trials.statistics;

/**
 * Number needed to treat: 1 over the difference of risks (Altman 1998, BMJ 317:1309).
 *
 * @param value patients for one event less; negative: patients for one event more
 * @param difference the interval of the difference of risks it comes from
 */
public record NumberNeeded(double value, Interval difference) {
    /** Whether the interval runs from benefit through infinity to harm, since no difference lies within that of the risks. */
    public boolean throughInfinity() {
        return difference.low() <= 0 && difference.high() >= 0;
    }

    /** The limit from the lower limit of the difference: with fewest events the first way. */
    public double best() {
        return -1 / difference.low();
    }

    /** The limit from the upper limit of the difference: with most events the first way. */
    public double worst() {
        return -1 / difference.high();
    }
}
