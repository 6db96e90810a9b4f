package org.lungbridge.trials.statistics;

/**
 * An event in twins: the same patients under two strategies, counted by pair.
 *
 * @param both pairs with the event both ways
 * @param firstOnly pairs with the event the first way only
 * @param secondOnly pairs with the event the second way only
 * @param neither pairs without it
 */
public record PairedRisk(int both, int firstOnly, int secondOnly, int neither) {
    /**
     * Difference of the risks, first less second, with the interval of Newcombe (1998, Stat Med 17:2635, method 10): Wilson
     * limits of both risks joined by the correlation φ of the pair, which is lowered by n/2 where it is positive.
     *
     * <pre>
     *   low = d − √(dl1² − 2·φ·dl1·du2 + du2²) ,   high = d + √(du1² − 2·φ·du1·dl2 + dl2²)
     * </pre>
     */
    public Estimate difference(double level) {
        int pairs = both + firstOnly + secondOnly + neither;
        Risk first = new Risk(both + firstOnly, pairs);
        Risk second = new Risk(both + secondOnly, pairs);
        Interval one = first.interval(level);
        Interval two = second.interval(level);
        double d = (double) (firstOnly - secondOnly) / pairs;
        double phi = correlation();
        double below = joined(first.value() - one.low(), two.high() - second.value(), phi);
        double above = joined(one.high() - first.value(), second.value() - two.low(), phi);
        double changed = firstOnly + secondOnly;
        double error = Math.sqrt((changed - d * d * pairs) / pairs / pairs);
        return new Estimate(d, error, new Interval(d - below, d + above));
    }

    private double correlation() {
        double margins =
                (double) (both + firstOnly) * (secondOnly + neither) * (both + secondOnly) * (firstOnly + neither);
        double cross = (double) both * neither - (double) firstOnly * secondOnly;
        if (margins == 0) {
            return 0;
        }
        double half = (both + firstOnly + secondOnly + neither) / 2.0;
        return (cross > 0 ? Math.max(cross - half, 0) : cross) / Math.sqrt(margins);
    }

    private static double joined(double a, double b, double phi) {
        return Math.sqrt(Math.max(0, a * a - 2 * phi * a * b + b * b));
    }
}
