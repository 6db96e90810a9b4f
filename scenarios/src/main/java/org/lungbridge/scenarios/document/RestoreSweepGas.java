package org.lungbridge.scenarios.document;

import org.jspecify.annotations.Nullable;

/** Traces the sweep gas and mends it. */
@About("Traces the sweep gas and mends it.")
public record RestoreSweepGas(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @About("What is done; line unless written. A cylinder mends every cause, the line only itself.") @Nullable
        SweepSource by)
        implements TimelineOrder {}
