package org.lungbridge.scenarios.document;

import org.jspecify.annotations.Nullable;

/** The motor of the pump fails (an instructor's action). */
@About("The motor of the pump fails; hand-crank helps, emergency-drive mends it.")
public record PumpFailure(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @Takes(value = Dimension.NUMBER, low = "0.05", high = "1")
        @About("Share of its speed that the pump loses; 1, it stops, unless written.")
        @Nullable
        Double severity,

        @Takes(value = Dimension.TIME, low = "0 s", high = "3 d")
        @About("Within which time it comes, in even steps; at once unless written.")
        @Nullable
        Measure onset,

        @Takes(value = Dimension.TIME, low = "1 s", high = "10 d")
        @About("After which time it is over by itself; until somebody mends it unless written.")
        @Nullable
        Measure lasting,

        @About("Whether a machine announces it; true unless written.") @Nullable
        Boolean alarm)
        implements Fault {}
