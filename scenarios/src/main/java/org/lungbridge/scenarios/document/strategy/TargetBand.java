package org.lungbridge.scenarios.document.strategy;

import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Takes;

/** A band for a result, both ends included. */
public record TargetBand(
        @Takes(value = Dimension.TIME, low = "1 s", high = "1000 s")
        @Takes(value = Dimension.ACTIVITY_CONCENTRATION, low = "0 IU/mL", high = "5 IU/mL")
        @About("Lower end.")
        Measure low,

        @Takes(value = Dimension.TIME, low = "1 s", high = "1000 s")
        @Takes(value = Dimension.ACTIVITY_CONCENTRATION, low = "0 IU/mL", high = "5 IU/mL")
        @About("Upper end.")
        Measure high) {}
