package org.lungbridge.rules.score;

import java.util.OptionalDouble;

/**
 * A line of a score.
 *
 * @param kind {@code action}, {@code target} or {@code check}
 * @param id of the action, target or line
 * @param title in a few words
 * @param verdict what became of it; a target is done where any time was in the band
 * @param opened when its time began, s
 * @param done when it was done, s
 * @param share of the time in the band, of a target
 * @param points what it brought
 * @param most what it could have brought; 0 if it did not count
 * @param note what somebody remarked; may be empty
 */
public record Line(
        String kind,
        String id,
        String title,
        Verdict verdict,
        OptionalDouble opened,
        OptionalDouble done,
        OptionalDouble share,
        double points,
        double most,
        String note) {
    /** Seconds from when its time began to when it was done. */
    public OptionalDouble seconds() {
        return opened.isPresent() && done.isPresent()
                ? OptionalDouble.of(done.getAsDouble() - opened.getAsDouble())
                : OptionalDouble.empty();
    }
}
