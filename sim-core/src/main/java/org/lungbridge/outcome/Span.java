package org.lungbridge.outcome;

import java.util.List;

/**
 * A stretch of a run.
 *
 * @param from when it begins, s
 * @param to when it ends, s
 * @param open whether it had not ended when the run did
 */
public record Span(double from, double to, boolean open) {
    /** Seconds of a day. */
    public static final double DAY = 86_400;

    /** How long it lasts, in days. */
    public double days() {
        return (to - from) / DAY;
    }

    /** The seconds of it that lie between two times. */
    double within(double first, double last) {
        return Math.max(0, Math.min(to, last) - Math.max(from, first));
    }

    /** How long all of them last, in days. */
    public static double days(List<Span> spans) {
        return spans.stream().mapToDouble(Span::days).sum();
    }

    /** Whether a time (s) lies in one of them. */
    public static boolean holds(List<Span> spans, double time) {
        return spans.stream().anyMatch(span -> span.from() <= time && time < span.to());
    }
}
