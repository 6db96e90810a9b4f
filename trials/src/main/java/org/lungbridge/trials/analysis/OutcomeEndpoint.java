package org.lungbridge.trials.analysis;

import org.jspecify.annotations.Nullable;

/**
 * An endpoint as the table of outcomes holds it.
 *
 * @param id its name in files
 * @param title its name for people
 * @param definition what counts, in words
 * @param kind how it is analyzed
 * @param valueColumn the column that tells whether it happened, or how much it was; none where the time alone tells
 * @param timeColumn the column of its day; none where it has no time
 * @param unit of an amount; empty for events
 * @param betterLower whether less of it is better
 */
public record OutcomeEndpoint(
        String id,
        String title,
        String definition,
        Kind kind,
        @Nullable String valueColumn,
        @Nullable String timeColumn,
        String unit,
        boolean betterLower) {
    /** How an endpoint is analyzed. */
    public enum Kind {
        /** Death of any cause. */
        DEATH,
        /** An event with a day; death competes with it. */
        EVENT,
        /** An event of which only is known whether it happened. */
        YES_NO,
        /** A number: days, units, milliliters. */
        AMOUNT
    }

    /** Whether it is a number and no event. */
    public boolean isAmount() {
        return kind == Kind.AMOUNT;
    }

    /** Whether its time is known, so that curves can be drawn. */
    public boolean hasTime() {
        return kind == Kind.DEATH || kind == Kind.EVENT;
    }
}
