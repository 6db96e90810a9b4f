package org.lungbridge.scenarios.document;

import org.jspecify.annotations.Nullable;

/** Says how bleeding, clotting and infection come from now on; without this order as in the median patient. */
@About("Says how bleeding, clotting and infection come from now on; without this order as in the median patient.")
public record SetLuck(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @Takes(value = Dimension.NUMBER, low = "0.01", high = "0.99")
        @About(
                "To which fraction of patients they come earlier, for teaching; by chance (the seed of the run) unless written.")
        @Nullable
        Double quantile)
        implements TimelineOrder {}
