package org.lungbridge.viz;

/**
 * An action that a scenario names as critical, and when it was done.
 *
 * @param what in a few words
 * @param from when it was called for, in seconds
 * @param by until when it counts, in seconds; not a number if there is no limit
 * @param done when it was done, in seconds; not a number if it never was
 */
public record ScoredAction(String what, double from, double by, double done) {
    /** Whether it was done at all. */
    boolean isDone() {
        return !Double.isNaN(done);
    }

    /** Whether it was done while it counted. */
    boolean inTime() {
        return isDone() && !(done > by);
    }

    /** Seconds from the call to the action; not a number if it never was done. */
    double seconds() {
        return done - from;
    }
}
