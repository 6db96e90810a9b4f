package org.lungbridge.scenarios.document;

/** The membrane lung fails: little blood gets through until it is exchanged. */
@About("The membrane lung fails: little blood gets through until it is exchanged.")
public record OxygenatorFailure(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at) implements TimelineOrder {}
