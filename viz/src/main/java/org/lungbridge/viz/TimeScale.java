package org.lungbridge.viz;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The time axis: minutes for short runs, hours up to five days, days beyond.
 *
 * @param unit as written on the axis
 * @param seconds of one unit
 * @param tick distance of the ticks, in this unit
 */
record TimeScale(String unit, double seconds, double tick) {
    private static final double HOUR = 3600;
    private static final double DAY = 86_400;
    private static final double MOST_TICKS = 13;
    private static final double[] MINUTES = {1, 2, 5, 10, 15, 30};
    private static final double[] HOURS = {0.5, 1, 2, 3, 4, 6, 12, 24};
    private static final double[] DAYS = {0.5, 1, 2, 5, 7, 14};

    /** The axis for a run of this many seconds. */
    static TimeScale of(double duration) {
        if (duration < 3 * HOUR) {
            return new TimeScale("min", 60, tick(duration / 60, MINUTES));
        }
        return duration <= 5 * DAY
                ? new TimeScale("h", HOUR, tick(duration / HOUR, HOURS))
                : new TimeScale("d", DAY, tick(duration / DAY, DAYS));
    }

    private static double tick(double span, double[] steps) {
        for (double step : steps) {
            if (span / step <= MOST_TICKS) {
                return step;
            }
        }
        return steps[steps.length - 1];
    }

    /** A time (seconds) with its unit, such as {@code 2.5 h}. */
    String text(double time) {
        return plain(time / seconds, 2) + " " + unit;
    }

    /** A number with at most so many decimals, without trailing zeros. */
    static String plain(double value, int digits) {
        BigDecimal rounded =
                new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return (rounded.scale() < 0 ? rounded.setScale(0) : rounded).toPlainString();
    }

    /** A number with exactly so many decimals, so that numbers of one row look alike. */
    static String fixed(double value, int digits) {
        BigDecimal rounded = new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN);
        return rounded.toPlainString();
    }
}
