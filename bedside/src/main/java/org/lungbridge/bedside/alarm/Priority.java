package org.lungbridge.bedside.alarm;

import java.util.Locale;

/** How urgent an alarm is; the names follow IEC 60601-1-8. The most urgent comes first. */
public enum Priority {
    /** Act at once. */
    HIGH,
    /** Act soon. */
    MEDIUM,
    /** Know it. */
    LOW;

    /** Its name in documents. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The priority of this name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Priority of(String id) {
        for (Priority priority : values()) {
            if (priority.id().equals(id)) {
                return priority;
            }
        }
        throw new IllegalArgumentException(
                "The priority (%s) is unknown; known are (high, medium, low).".formatted(id));
    }
}
