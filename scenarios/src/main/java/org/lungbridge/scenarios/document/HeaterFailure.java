package org.lungbridge.scenarios.document;

import org.jspecify.annotations.Nullable;

/** The heater-cooler fails, the circuit cools towards the room (an instructor's action). */
@About("The heater-cooler fails, the circuit cools towards the room; repair-heater mends it.")
public record HeaterFailure(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @Takes(value = Dimension.NUMBER, low = "0.05", high = "1")
        @About("How far; 1, it stands still, unless written.")
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
