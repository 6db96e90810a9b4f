package org.lungbridge.scenarios.document;

import org.jspecify.annotations.Nullable;

/** The mains fail (an instructor's action). */
@About(
        "The mains fail: the console runs from its battery for 90 min when full, the heater-cooler stands still; restore-mains mends it.")
public record MainsFailure(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @Takes(value = Dimension.NUMBER, low = "0", high = "1")
        @About("Charge of the battery at that time, 0 flat to 1 full; as it is unless written.")
        @Nullable
        Double charge,

        @About("Whether a machine announces it; true unless written.") @Nullable
        Boolean alarm)
        implements Fault {}
