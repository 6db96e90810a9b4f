package org.lungbridge.dossier.capability;

import java.util.Locale;

/** How much of a feature is there. */
public enum Stage {
    /** All that was asked for, within the limits that are named. */
    YES,
    /** Some of it; the limits say what is missing. */
    PARTLY,
    /** Nothing of it. */
    NO;

    /** The stage as a word. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Stage of(String word) {
        for (Stage stage : values()) {
            if (stage.word().equals(word)) {
                return stage;
            }
        }
        throw new IllegalArgumentException("The stage (%s) is none of yes, partly, no.".formatted(word));
    }
}
