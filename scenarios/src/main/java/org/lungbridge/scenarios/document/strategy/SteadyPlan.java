package org.lungbridge.scenarios.document.strategy;

import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Takes;

/** A longer interval for a patient who stays in range. */
public record SteadyPlan(
        @Takes(value = Dimension.NUMBER, low = "1", high = "20") @About("After so many results in range in a row.")
        double after,

        @Takes(value = Dimension.TIME, low = "5 min", high = "7 d") @About("Time between two samples from then on.")
        Measure interval) {}
