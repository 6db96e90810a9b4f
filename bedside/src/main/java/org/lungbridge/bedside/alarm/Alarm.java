package org.lungbridge.bedside.alarm;

import org.jspecify.annotations.Nullable;

/**
 * An alarm that is up.
 *
 * @param id what it is, such as {@code SpO2-low}
 * @param parameter what it is about
 * @param text as shown
 * @param priority how urgent
 * @param state what it does
 * @param since_s since when, simulated
 * @param value what was seen last while it was wrong
 * @param limit what was crossed; null where there is none
 */
public record Alarm(
        String id,
        String parameter,
        String text,
        Priority priority,
        State state,
        double since_s,
        double value,
        @Nullable Double limit) {
    /** What an alarm does. */
    public enum State {
        /** It is wrong, and nobody has acknowledged it. */
        SOUNDING,
        /** It is wrong, and somebody knows. */
        ACKNOWLEDGED,
        /** It is over, and nobody has acknowledged it. */
        LATCHED
    }

    /** The same in another state. */
    Alarm in(State other) {
        return new Alarm(id, parameter, text, priority, other, since_s, value, limit);
    }

    /** The same with what is seen now. */
    Alarm seeing(double now) {
        return new Alarm(id, parameter, text, priority, state, since_s, now, limit);
    }
}
