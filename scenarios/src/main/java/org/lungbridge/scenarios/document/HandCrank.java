package org.lungbridge.scenarios.document;

import org.jspecify.annotations.Nullable;

/** Turns the pump by hand while its motor stands. */
@About("Turns the pump by hand while its motor stands.")
public record HandCrank(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @Takes(value = Dimension.PUMP_SPEED, low = "200 /min", high = "4500 /min")
        @About("How fast; 2,000 /min unless written.")
        @Nullable
        Measure speed,

        @Takes(value = Dimension.TIME, low = "5 s", high = "4 h")
        @About("For how long; until emergency-drive unless written.")
        @Nullable
        Measure duration)
        implements TimelineOrder {}
