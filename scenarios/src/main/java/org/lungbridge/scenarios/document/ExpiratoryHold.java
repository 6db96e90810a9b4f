package org.lungbridge.scenarios.document;

import org.jspecify.annotations.Nullable;

/** Stops flow at the end of expiration and reads total and intrinsic PEEP. */
@About("Stops flow at the end of expiration and reads total and intrinsic PEEP.")
public record ExpiratoryHold(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @Takes(value = Dimension.TIME, low = "1 s", high = "10 s") @About("For how long; 3 s unless written.") @Nullable
        Measure duration)
        implements TimelineOrder {}
