package org.lungbridge.scenarios.document.strategy;

import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Takes;

/** When a strategy begins. */
public record Start(
        @About("With cannulation or with the run; with cannulation unless written.") @Nullable
        StartMoment at,

        @Takes(value = Dimension.TIME, low = "0 s", high = "14 d")
        @About("Time from there to the first phase; none unless written.")
        @Nullable
        Measure delay) {}
