package org.lungbridge.scenarios.document.strategy;

import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Takes;

/** How much of an infusion may run. */
public record RateLimits(
        @Takes(value = Dimension.ACTIVITY_RATE, low = "0 IU/kg/h", high = "100 IU/kg/h")
        @Takes(value = Dimension.ACTIVITY_FLOW, low = "0 IU/h", high = "10000 IU/h")
        @Takes(value = Dimension.DRUG_FLOW_PER_WEIGHT, low = "0 mg/kg/h", high = "2 mg/kg/h")
        @Takes(value = Dimension.DRUG_RATE, low = "0 ug/kg/min", high = "10 ug/kg/min")
        @About("The least that titration leaves; none unless written.")
        @Nullable
        Measure least,

        @Takes(value = Dimension.ACTIVITY_RATE, low = "0.1 IU/kg/h", high = "100 IU/kg/h")
        @Takes(value = Dimension.ACTIVITY_FLOW, low = "10 IU/h", high = "10000 IU/h")
        @Takes(value = Dimension.DRUG_FLOW_PER_WEIGHT, low = "0.001 mg/kg/h", high = "2 mg/kg/h")
        @Takes(value = Dimension.DRUG_RATE, low = "0.01 ug/kg/min", high = "10 ug/kg/min")
        @About("The most, also over a day; none unless written.")
        @Nullable
        Measure most) {}
