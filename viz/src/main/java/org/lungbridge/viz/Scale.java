package org.lungbridge.viz;

/**
 * A vertical axis.
 *
 * @param label quantity and unit
 * @param leastSpan the axis shows at least this much, so that a steady value does not look like a storm
 * @param least no value lies below this
 * @param most no value lies above this
 */
record Scale(String label, double leastSpan, double least, double most) {
    private static final double MARGIN = 0.08;
    private static final double TICKS = 4;

    /** Lower and upper end of the axis for values from low to high. */
    double[] range(double low, double high) {
        double missing = Math.max(0, leastSpan - (high - low)) / 2;
        double from = low - missing;
        double to = high + missing;
        double margin = (to - from) * MARGIN;
        return new double[] {Math.max(least, from - margin), Math.min(most, to + margin)};
    }

    /** The distance of the ticks over such a range: 1, 2 or 5 times a power of ten. */
    static double tick(double span) {
        double power = 1;
        while (power * 10 <= span / TICKS) {
            power *= 10;
        }
        while (power > span / TICKS) {
            power /= 10;
        }
        double steps = span / TICKS / power;
        return power * (steps < 1.5 ? 1 : steps < 3.5 ? 2 : steps < 7.5 ? 5 : 10);
    }
}
