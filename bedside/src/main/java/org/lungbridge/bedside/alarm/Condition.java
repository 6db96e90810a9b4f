package org.lungbridge.bedside.alarm;

import org.jspecify.annotations.Nullable;

/**
 * Something that is wrong now, before any delay.
 *
 * @param id of the alarm
 * @param parameter what it is about
 * @param text as shown
 * @param priority how urgent
 * @param delay_s how long before it sounds
 * @param value what is seen
 * @param limit what was crossed; null where there is none
 */
record Condition(
        String id,
        String parameter,
        String text,
        Priority priority,
        double delay_s,
        double value,
        @Nullable Double limit) {}
