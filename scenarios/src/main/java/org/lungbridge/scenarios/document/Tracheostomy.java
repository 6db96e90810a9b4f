package org.lungbridge.scenarios.document;

import org.jspecify.annotations.Nullable;

/** Puts a cannula through the neck in place of the tube. */
@About("Puts a cannula through the neck in place of the tube.")
public record Tracheostomy(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @Takes(value = Dimension.TIME, low = "5 min", high = "2 h")
        @About("For how long; 20 min unless written.")
        @Nullable
        Measure duration)
        implements TimelineOrder {}
