package org.lungbridge.rules.score;

/** What became of an action or a line of a checklist. */
public enum Verdict {
    /** In time and in order. */
    DONE("done"),
    /** After its window. */
    LATE("late"),
    /** Before an action that should have come first. */
    OUT_OF_ORDER("out-of-order"),
    /** Not at all. */
    MISSED("missed"),
    /** Its time never began. */
    NOT_DUE("not-due"),
    /** Something that must not be done, and was not. */
    AVOIDED("avoided"),
    /** Something that must not be done, and was. */
    VIOLATED("violated"),
    /** Nobody has marked it. */
    UNMARKED("unmarked");

    private final String id;

    Verdict(String id) {
        this.id = id;
    }

    /** How it is written in files. */
    public String id() {
        return id;
    }
}
