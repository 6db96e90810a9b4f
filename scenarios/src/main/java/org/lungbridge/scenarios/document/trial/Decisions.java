package org.lungbridge.scenarios.document.trial;

import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Takes;

/** How often staff decide; seldom is faster to simulate. */
public record Decisions(
        @Takes(value = Dimension.TIME, low = "15 min", high = "24 h")
        @About("Between two rounds of the course protocol.")
        @Nullable
        Measure rounds,

        @Takes(value = Dimension.TIME, low = "5 min", high = "24 h")
        @About("Between two looks for bleeding and at the circuit by those who follow the strategy.")
        @Nullable
        Measure look) {}
