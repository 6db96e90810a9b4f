package org.lungbridge.scenarios.document;

/** Opens the clamped ECMO lines. */
@About("Opens the clamped ECMO lines.")
public record UnclampEcmo(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at) implements TimelineOrder {}
