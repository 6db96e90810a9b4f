package org.lungbridge.scenarios.document;

/** Ends ECMO: lines clamped, pump off. */
@About("Ends ECMO: lines clamped, pump off.")
public record StopEcmo(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at) implements TimelineOrder {}
