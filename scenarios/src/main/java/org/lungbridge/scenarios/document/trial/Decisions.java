package org.lungbridge.scenarios.document.trial;

import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Takes;

/** How often staff decide; seldom and short is faster to simulate. */
public record Decisions(
        @Takes(value = Dimension.TIME, low = "15 min", high = "24 h")
        @About("Between two rounds of the course protocol.")
        @Nullable
        Measure rounds,

        @Takes(value = Dimension.TIME, low = "5 min", high = "24 h")
        @About("Between two looks for bleeding and at the circuit by those who follow the strategy.")
        @Nullable
        Measure look,

        @Takes(value = Dimension.TIME, low = "0 s", high = "2 min")
        @About(
                "How long a suction of the course takes; 0 s is faster to simulate: airways are emptied without the loss of pressure.")
        @Nullable
        Measure suction) {}
