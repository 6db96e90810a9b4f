package org.lungbridge.cli;

import java.util.Locale;

/** Simulated times as people say them. */
final class Times {
    private static final double MINUTE = 60;
    private static final double HOUR = 3600;
    private static final double LONG = 5 * 86_400;

    private Times() {}

    /** A time: {@code 45 s}, {@code 12.5 min}, {@code 36.0 h}, {@code 8.25 d}. */
    static String text(double seconds) {
        if (seconds < 2 * MINUTE) {
            return String.format(Locale.ROOT, "%.0f s", seconds);
        }
        if (seconds < 2 * HOUR) {
            return String.format(Locale.ROOT, "%.1f min", seconds / MINUTE);
        }
        return seconds <= LONG
                ? String.format(Locale.ROOT, "%.1f h", seconds / HOUR)
                : String.format(Locale.ROOT, "%.2f d", seconds / (24 * HOUR));
    }
}
