package org.lungbridge.scenarios.document;

import org.jspecify.annotations.Nullable;

/** The drainage line of the ECMO circuit kinks (an instructor's action); lasts until release-line unless written. */
@About("The drainage line of the ECMO circuit kinks; lasts until release-line unless written.")
public record LineKink(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @Takes(value = Dimension.NUMBER, low = "0.02", high = "0.95")
        @About("Share of the flow that the kink costs at the speed at that time.")
        double severity,

        @Takes(value = Dimension.TIME, low = "1 s", high = "1 d")
        @About("After which time the line frees itself; without it the kink lasts until release-line.")
        @Nullable
        Measure lasting)
        implements TimelineOrder {}
