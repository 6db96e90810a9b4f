package org.lungbridge.scenarios.document;

import org.jspecify.annotations.Nullable;

/** Transfuses platelet concentrates. */
@About("Transfuses platelet concentrates.")
public record TransfusePlatelets(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @Takes(value = Dimension.NUMBER, low = "0.25", high = "20")
        @About("How many adult doses, 3.5e11 platelets each.")
        double units,

        @About("From one donor or a pool of five; apheresis unless written.") @Nullable
        PlateletProduct product,

        @Takes(value = Dimension.TIME, low = "1 min", high = "24 h") @About("In which time.")
        Measure over)
        implements TimelineOrder {}
