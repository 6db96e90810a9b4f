package org.lungbridge.trials.statistics;

/**
 * How many of some patients had an event.
 *
 * @param events who had it
 * @param patients all of them, from 1
 */
public record Risk(int events, int patients) {
    public Risk {
        if (patients < 1 || events < 0 || events > patients) {
            throw new IllegalArgumentException(
                    "Events (%s) must be 0 or more and at most the patients (%s), of whom there must be one."
                            .formatted(events, patients));
        }
    }

    /** The share with the event. */
    public double value() {
        return (double) events / patients;
    }

    /**
     * The interval of Wilson (1927, J Am Stat Assoc 22:209).
     *
     * <pre>
     *   (2·n·p + z² ± z·√(z² + 4·n·p·(1 − p))) / (2·(n + z²))
     * </pre>
     */
    public Interval interval(double level) {
        double z = Tails.quantileOfBothSides(level);
        double n = patients;
        double p = value();
        double root = z * Math.sqrt(z * z + 4 * n * p * (1 - p));
        double below = 2 * (n + z * z);
        return new Interval(
                Math.max(0, (2 * n * p + z * z - root) / below), Math.min(1, (2 * n * p + z * z + root) / below));
    }
}
