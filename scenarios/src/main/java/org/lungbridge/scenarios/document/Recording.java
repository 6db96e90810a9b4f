package org.lungbridge.scenarios.document;

import org.jspecify.annotations.Nullable;

/** How often values are written. */
public record Recording(
        @Takes(value = Dimension.TIME, low = "0.1 s", high = "1 d")
        @About("Time between two rows of the time series.")
        @Nullable
        Measure interval) {}
