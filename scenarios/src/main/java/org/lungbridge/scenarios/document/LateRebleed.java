package org.lungbridge.scenarios.document;

import org.jspecify.annotations.Nullable;

/** The lung bleeds again, massively (an instructor's action). */
@About("The lung bleeds again, massively (an instructor's action).")
public record LateRebleed(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @Takes(value = Dimension.VOLUME, low = "100 mL", high = "5 L")
        @About("How much; 1500 mL unless written.")
        @Nullable
        Measure volume,

        @Takes(value = Dimension.TIME, low = "10 min", high = "3 d")
        @About("Within which time; 12 h unless written.")
        @Nullable
        Measure over)
        implements TimelineOrder {}
