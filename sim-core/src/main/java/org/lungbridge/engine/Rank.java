package org.lungbridge.engine;

/** What goes first at the same time; the numbered rules are in the description of this package. */
public enum Rank {
    /** Something the patient or a machine did by itself: an event function reached zero. */
    STATE_EVENT("state-event"),
    /** A fault, or something the instructor does. */
    FAULT("fault"),
    /** An order of the timeline. */
    ORDER("order"),
    /** A sample is drawn. */
    SAMPLE("sample"),
    /** A result reaches the bedside. */
    RESULT("result"),
    /** A protocol decides on delivered results. */
    PROTOCOL("protocol"),
    /** A trigger or a score looks at what is known. */
    TRIGGER("trigger"),
    /** Something is written down. */
    RECORDING("recording");

    private final String label;

    Rank(String label) {
        this.label = label;
    }

    /** How events of this rank are called in files. */
    public String label() {
        return label;
    }
}
