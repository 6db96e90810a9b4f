package org.lungbridge.scenarios.document;

/** Ends a session of plasma exchange before its time. */
@About("Ends a session of plasma exchange before its time.")
public record StopPlasmaExchange(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at) implements TimelineOrder {}
