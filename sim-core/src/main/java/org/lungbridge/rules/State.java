package org.lungbridge.rules;

/**
 * A label of what is going on.
 *
 * @param name unique among states and rules
 * @param entry what its entry brings
 */
public record State(String name, Deeds entry) {
    /** What its entry is called in the list of events. */
    public static final String WORD = "state";
}
