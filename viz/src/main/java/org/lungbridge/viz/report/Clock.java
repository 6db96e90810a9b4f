package org.lungbridge.viz.report;

import java.util.Locale;

/**
 * How times of a run are told: hours up to three days, then days and the clock, counted from the start.
 *
 * @param byDays whether days are told
 */
record Clock(boolean byDays) {
    private static final double HOUR = 3600;
    private static final double DAY = 86_400;

    /** The clock of a run of this many seconds. */
    static Clock of(double end) {
        return new Clock(end > 3 * DAY + HOUR * 4);
    }

    /** A moment: {@code at 12.5 h}, {@code on day 4 at 13:20}. */
    String at(double time) {
        if (!byDays) {
            return "at " + Say.number(time / HOUR, 1) + " h";
        }
        long minutes = Math.round(time / 60);
        long day = minutes / 1440;
        return String.format(Locale.ROOT, "on day %d at %02d:%02d", day + 1, minutes % 1440 / 60, minutes % 60);
    }

    /** A stretch: {@code between 2 and 12.5 h}, {@code between days 2 and 4}. */
    String between(double from, double to) {
        if (from == to) {
            return at(from);
        }
        if (!byDays) {
            return "between " + Say.number(from / HOUR, 1) + " and " + Say.number(to / HOUR, 1) + " h";
        }
        long first = (long) (from / DAY) + 1;
        long last = (long) (to / DAY) + 1;
        return first == last ? "on day " + first : "between days " + first + " and " + last;
    }

    /** A span of time: {@code 8.5 h} or {@code 3.2 days}. */
    static String span(double seconds) {
        if (seconds < 2 * HOUR) {
            return Say.number(seconds / 60, 0) + " min";
        }
        return seconds < 2 * DAY ? Say.number(seconds / HOUR, 1) + " h" : Say.number(seconds / DAY, 1) + " days";
    }
}
