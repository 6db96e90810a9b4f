package org.lungbridge.scenarios.document;

import org.jspecify.annotations.Nullable;

/** The tip of the drainage cannula wanders to the return, blood recirculates (an instructor's action). */
@About("The tip of the drainage cannula wanders to the return, blood recirculates; reposition-cannula mends it.")
public record TipMigration(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @Takes(value = Dimension.NUMBER, low = "0.05", high = "1")
        @About("How far; 1, at the return, unless written.")
        @Nullable
        Double severity,

        @Takes(value = Dimension.TIME, low = "0 s", high = "3 d")
        @About("Within which time it comes, in even steps; 2 h unless written.")
        @Nullable
        Measure onset,

        @Takes(value = Dimension.TIME, low = "1 s", high = "10 d")
        @About("After which time it is over by itself; until somebody mends it unless written.")
        @Nullable
        Measure lasting)
        implements Fault {}
