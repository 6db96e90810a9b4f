package org.lungbridge.scenarios.document;

import org.jspecify.annotations.Nullable;

/** Opens the sweep for moments, which blows water out of the fibers. */
@About("Opens the sweep for moments, which blows water out of the fibers.")
public record SighSweep(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @Takes(value = Dimension.FLOW, low = "1 L/min", high = "15 L/min")
        @About("How far; 10 L/min unless written.")
        @Nullable
        Measure flow,

        @Takes(value = Dimension.TIME, low = "5 s", high = "5 min")
        @About("For how long; 30 s unless written.")
        @Nullable
        Measure duration)
        implements TimelineOrder {}
