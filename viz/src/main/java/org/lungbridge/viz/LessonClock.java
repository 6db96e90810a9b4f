package org.lungbridge.viz;

import java.util.Locale;

/**
 * How a talk after a lesson tells times of the run: {@code 3:01:30} since the start, or {@code day 4, 13:20} in long ones.
 *
 * @param byDays whether days are told
 * @param seconds whether seconds are told
 */
public record LessonClock(boolean byDays, boolean seconds) {
    private static final double HOUR = 3600;
    private static final double DAY = 86_400;
    /** Longer runs are told in days (design choice). */
    private static final double LONG = 3 * DAY;
    /** Shorter ones with seconds (design choice). */
    private static final double SHORT = 8 * HOUR;

    /** The clock of a run that is talked about from this time to its end (s). */
    public static LessonClock of(double from, double end) {
        return new LessonClock(end > LONG, end - from < SHORT && end <= LONG);
    }

    /** A moment. */
    public String at(double time) {
        long whole = Math.round(time);
        if (byDays) {
            long minutes = Math.round(time / 60);
            return String.format(
                    Locale.ROOT, "day %d, %02d:%02d", minutes / 1440 + 1, minutes % 1440 / 60, minutes % 60);
        }
        if (seconds) {
            return String.format(Locale.ROOT, "%d:%02d:%02d", whole / 3600, whole % 3600 / 60, whole % 60);
        }
        long minutes = Math.round(time / 60);
        return String.format(Locale.ROOT, "%d:%02d", minutes / 60, minutes % 60);
    }

    /** A moment beside a tick of an axis whose ticks are this far apart. */
    String tick(double time, double step) {
        if (byDays && step >= DAY) {
            return Long.toString(Math.round(time / DAY));
        }
        return step % 60 == 0 && !byDays ? new LessonClock(false, false).at(time) : at(time);
    }

    /** What stands below the axis. */
    String axis(double step) {
        if (byDays) {
            return step >= DAY ? "days since the start" : "time since the start";
        }
        return step % 60 == 0 ? "h:min since the start" : "h:min:s since the start";
    }

    /** A span of time: {@code 165 s}, {@code 12 min}, {@code 3.5 h}, {@code 2.5 days}. */
    public static String span(double seconds) {
        if (seconds < 10 * 60) {
            return TimeScale.plain(seconds, 0) + " s";
        }
        if (seconds < 2 * HOUR) {
            return TimeScale.plain(seconds / 60, 1) + " min";
        }
        return seconds < 2 * DAY
                ? TimeScale.plain(seconds / HOUR, 1) + " h"
                : TimeScale.plain(seconds / DAY, 1) + " days";
    }
}
