package org.lungbridge.scenarios.document;

/** Stops renal replacement. */
@About("Stops renal replacement.")
public record StopRenalReplacement(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at) implements TimelineOrder {}
