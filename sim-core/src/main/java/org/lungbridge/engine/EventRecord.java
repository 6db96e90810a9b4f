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
public record EventRecord(double time, String kind, String actor, String what, String detail) {}
