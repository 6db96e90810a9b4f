package org.lungbridge.bedside.alarm;

import org.jspecify.annotations.Nullable;

/**
 * Between which values a parameter causes no alarm.
 *
 * @param parameter id of the output variable
 * @param label in a few words
 * @param unit as shown
 * @param on whether it is watched
 * @param low below is an alarm; null for none
 * @param high above is an alarm; null for none
 * @param lowPriority how urgent too low is
 * @param highPriority how urgent too high is
 * @param delay_s how long, in simulated time, before it sounds
 * @param latch whether it stays until somebody acknowledges it
 * @param min the least limit that may be set
 * @param max the greatest
 * @param step of the knob
 */
public record AlarmLimit(
        String parameter,
        String label,
        String unit,
        boolean on,
        @Nullable Double low,
        @Nullable Double high,
        Priority lowPriority,
        Priority highPriority,
        double delay_s,
        boolean latch,
        double min,
        double max,
        double step) {
    private static final double LONGEST_DELAY_S = 300;

    /** A limit that can be. */
    public AlarmLimit {
        check(parameter, low, min, max);
        check(parameter, high, min, max);
        if (low != null && high != null && low >= high) {
            throw new IllegalArgumentException(
                    "The lower limit of (%s) is (%s), the upper (%s).%nMaybe they were swapped."
                            .formatted(parameter, low, high));
        }
        if (!(delay_s >= 0 && delay_s <= LONGEST_DELAY_S)) {
            throw new IllegalArgumentException(
                    "The delay of (%s) is (%s s); 0 s to %s s is due.".formatted(parameter, delay_s, LONGEST_DELAY_S));
        }
    }

    private static void check(String parameter, @Nullable Double limit, double min, double max) {
        if (limit != null && !(limit >= min && limit <= max)) {
            throw new IllegalArgumentException("The limit (%s) of (%s) is out of range; (%s) to (%s) is due."
                    .formatted(limit, parameter, min, max));
        }
    }

    /** The same with these limits. */
    public AlarmLimit between(@Nullable Double newLow, @Nullable Double newHigh) {
        return new AlarmLimit(
                parameter, label, unit, on, newLow, newHigh, lowPriority, highPriority, delay_s, latch, min, max, step);
    }

    /** The same with another delay and latch, watched or not. */
    public AlarmLimit timed(boolean isOn, double newDelay_s, boolean newLatch) {
        return new AlarmLimit(
                parameter,
                label,
                unit,
                isOn,
                low,
                high,
                lowPriority,
                highPriority,
                newDelay_s,
                newLatch,
                min,
                max,
                step);
    }

    /** The same, as urgent as this below and above. */
    public AlarmLimit urgent(Priority below, Priority above) {
        return new AlarmLimit(parameter, label, unit, on, low, high, below, above, delay_s, latch, min, max, step);
    }
}
