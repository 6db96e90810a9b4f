package org.lungbridge.bedside.alarm;

import org.jspecify.annotations.Nullable;

/**
 * A line of the history.
 *
 * @param began_s when it sounded first, simulated
 * @param ended_s when what was wrong was over; null while it is not
 * @param acknowledged_s when somebody acknowledged it; null if nobody did
 * @param by who did; null if nobody did
 */
public record PastAlarm(
        String id,
        String parameter,
        String text,
        Priority priority,
        double began_s,
        @Nullable Double ended_s,
        @Nullable Double acknowledged_s,
        @Nullable String by) {
    /** The same, over. */
    PastAlarm ended(double time) {
        return new PastAlarm(id, parameter, text, priority, began_s, time, acknowledged_s, by);
    }

    /** The same, acknowledged. */
    PastAlarm acknowledged(double time, String who) {
        return new PastAlarm(id, parameter, text, priority, began_s, ended_s, time, who);
    }
}
