package org.lungbridge.scenarios.document;

import org.jspecify.annotations.Nullable;

/** Stops the gas of the membrane lung for a while, blood flows on; ends early when the patient fails. */
@About("Stops the gas of the membrane lung for a while, blood flows on; ends early when the patient fails.")
public record SweepOffTrial(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @Takes(value = Dimension.TIME, low = "10 min", high = "24 h")
        @About("For how long; 2 h unless written.")
        @Nullable
        Measure duration)
        implements TimelineOrder {}
