package org.lungbridge.scenarios.document;

import org.jspecify.annotations.Nullable;

/** Water collects in the fibers of the membrane lung and keeps the gas away (an instructor's action). */
@About("Water collects in the fibers of the membrane lung and keeps the gas away; sigh-sweep mends it.")
public record WetOxygenator(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @Takes(value = Dimension.NUMBER, low = "0.05", high = "0.98")
        @About("Share of the fibers that fills; 0.7 unless written.")
        @Nullable
        Double severity,

        @Takes(value = Dimension.TIME, low = "0 s", high = "3 d")
        @About("Within which time it comes, in even steps; 6 h unless written.")
        @Nullable
        Measure onset,

        @Takes(value = Dimension.TIME, low = "1 s", high = "10 d")
        @About("After which time it is over by itself; until somebody mends it unless written.")
        @Nullable
        Measure lasting)
        implements Fault {}
