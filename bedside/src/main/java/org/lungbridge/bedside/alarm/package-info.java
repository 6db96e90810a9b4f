/** Alarms of a bedside monitor: limits, delay, latch, acknowledgement, audio pause, history. Pure: time is told, nothing is played. */
@NullMarked
package org.lungbridge.bedside.alarm;

import org.jspecify.annotations.NullMarked;
