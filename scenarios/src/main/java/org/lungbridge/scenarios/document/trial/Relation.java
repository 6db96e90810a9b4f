package org.lungbridge.scenarios.document.trial;

import java.util.Arrays;
import java.util.Optional;

/** How a value stands to another. */
public enum Relation {
    /** Less. */
    LESS("<"),
    /** Less or equal. */
    AT_MOST("<="),
    /** Greater. */
    GREATER(">"),
    /** Greater or equal. */
    AT_LEAST(">="),
    /** Equal. */
    IS("="),
    /** Not equal. */
    IS_NOT("!=");

    private final String text;

    Relation(String text) {
        this.text = text;
    }

    /** How it is written. */
    public String text() {
        return text;
    }

    /** The relation written like this. */
    public static Optional<Relation> find(String text) {
        return Arrays.stream(values())
                .filter(relation -> relation.text.equals(text))
                .findFirst();
    }

    /** Whether one number stands so to another. */
    public boolean holds(double one, double other) {
        return switch (this) {
            case LESS -> one < other;
            case AT_MOST -> one <= other;
            case GREATER -> one > other;
            case AT_LEAST -> one >= other;
            case IS -> one == other;
            case IS_NOT -> one != other;
        };
    }
}
