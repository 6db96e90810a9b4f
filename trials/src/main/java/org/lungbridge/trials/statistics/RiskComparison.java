package org.lungbridge.trials.statistics;

/**
 * The risk of two groups of different patients.
 *
 * @param first usually the new strategy
 * @param second usually the standard
 */
public record RiskComparison(Risk first, Risk second) {
    /**
     * Risk of the first less that of the second, with the interval of Newcombe (1998, Stat Med 17:873, method 10), made of the
     * Wilson limits l and u of both; the standard error is the plain one.
     *
     * <pre>
     *   low  = d − √((p1 − l1)² + (u2 − p2)²) ,   high = d + √((u1 − p1)² + (p2 − l2)²)
     * </pre>
     */
    public Estimate difference(double level) {
        double p1 = first.value();
        double p2 = second.value();
        Interval one = first.interval(level);
        Interval two = second.interval(level);
        double below = root(p1 - one.low(), two.high() - p2);
        double above = root(one.high() - p1, p2 - two.low());
        double error = Math.sqrt(p1 * (1 - p1) / first.patients() + p2 * (1 - p2) / second.patients());
        return new Estimate(p1 - p2, error, new Interval(p1 - p2 - below, p1 - p2 + above));
    }

    /**
     * Risk of the first over that of the second; the interval and the standard error are those of the logarithm (Katz 1978,
     * Biometrics 34:469). Unknown where a group has no event.
     *
     * <pre>
     *   error = √(1/a − 1/m + 1/b − 1/n)      a of m and b of n with the event
     * </pre>
     */
    public Estimate ratio(double level) {
        double value = first.value() / second.value();
        if (first.events() == 0 || second.events() == 0) {
            return new Estimate(value, Double.NaN, Interval.UNKNOWN);
        }
        double error = Math.sqrt(
                1.0 / first.events() - 1.0 / first.patients() + 1.0 / second.events() - 1.0 / second.patients());
        return new Estimate(
                value,
                error,
                Interval.around(StrictMath.log(value), error, level).exponential());
    }

    /** How many patients must be treated the first way for one event less, or one more. */
    public NumberNeeded numberNeeded(double level) {
        Estimate difference = difference(level);
        return new NumberNeeded(-1 / difference.value(), difference.interval());
    }

    static double root(double a, double b) {
        return Math.sqrt(a * a + b * b);
    }
}
