package org.lungbridge.engine;

/**
 * A line in the list of events.
 *
 * @param time when, in seconds
 * @param kind what sort of event, the label of a {@link Rank}, or {@code end}
 * @param actor who did it
 * @param what what happened, in a few words
 * @param detail more of it; may be empty
 */
public record EventRecord(double time, String kind, String actor, String what, String detail) {
    /** How the detail of an order begins that was not carried out: the reason follows. */
    public static final String NOT_DONE = "not done: ";

    /** True of an order that was not carried out; staff may have written before that why they gave it. */
    public boolean notDone() {
        return detail.startsWith(NOT_DONE) || detail.contains(": " + NOT_DONE);
    }
}
