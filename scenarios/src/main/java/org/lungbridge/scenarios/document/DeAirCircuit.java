package org.lungbridge.scenarios.document;

import org.jspecify.annotations.Nullable;

/** Clamps, takes the air out of the pump head and fills it again. */
@About("Clamps, takes the air out of the pump head and fills it again.")
public record DeAirCircuit(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @Takes(value = Dimension.TIME, low = "20 s", high = "30 min")
        @About("How long that takes; 3 min unless written.")
        @Nullable
        Measure duration)
        implements TimelineOrder {}
