package org.lungbridge.scenarios.document;

import org.jspecify.annotations.Nullable;

/** A cannula makes trouble (an instructor's action). */
@About("A cannula makes trouble (an instructor's action).")
public record CannulationProblem(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @About("Which: the vein punctured twice, the tip of the drainage cannula at the return, or an injured vessel.")
        CannulaTrouble problem,

        @Takes(value = Dimension.TIME, low = "1 min", high = "10 d")
        @About("After which time a malposition is mended; without it it lasts until reposition-cannula.")
        @Nullable
        Measure lasting)
        implements TimelineOrder {}
