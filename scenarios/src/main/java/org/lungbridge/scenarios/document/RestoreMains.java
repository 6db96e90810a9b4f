package org.lungbridge.scenarios.document;

/** Plugs the console into another socket. */
@About("Plugs the console into another socket.")
public record RestoreMains(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at) implements TimelineOrder {}
