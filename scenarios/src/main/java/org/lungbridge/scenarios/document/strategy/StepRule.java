package org.lungbridge.scenarios.document.strategy;

import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Takes;

/** A step in proportion to the distance from the middle of the target; none within the target. */
public record StepRule(
        @Takes(value = Dimension.ACTIVITY_RATE, low = "0.01 IU/kg/h", high = "20 IU/kg/h")
        @Takes(value = Dimension.DRUG_FLOW_PER_WEIGHT, low = "0.0001 mg/kg/h", high = "1 mg/kg/h")
        @Takes(value = Dimension.DRUG_RATE, low = "0.001 ug/kg/min", high = "5 ug/kg/min")
        @About("Change of the rate for each distance (per) from the middle of the target.")
        Measure change,

        @Takes(value = Dimension.TIME, low = "0.1 s", high = "200 s")
        @Takes(value = Dimension.ACTIVITY_CONCENTRATION, low = "0.001 IU/mL", high = "1 IU/mL")
        @About("The distance for which the rate is changed by (change).")
        Measure per,

        @Takes(value = Dimension.ACTIVITY_RATE, low = "0.1 IU/kg/h", high = "20 IU/kg/h")
        @Takes(value = Dimension.DRUG_FLOW_PER_WEIGHT, low = "0.001 mg/kg/h", high = "1 mg/kg/h")
        @Takes(value = Dimension.DRUG_RATE, low = "0.01 ug/kg/min", high = "5 ug/kg/min")
        @About("Most that is added at once.")
        Measure up,

        @Takes(value = Dimension.ACTIVITY_RATE, low = "0.1 IU/kg/h", high = "20 IU/kg/h")
        @Takes(value = Dimension.DRUG_FLOW_PER_WEIGHT, low = "0.001 mg/kg/h", high = "1 mg/kg/h")
        @Takes(value = Dimension.DRUG_RATE, low = "0.01 ug/kg/min", high = "5 ug/kg/min")
        @About("Most that is taken away at once.")
        Measure down,

        @Takes(value = Dimension.TIME, low = "0 s", high = "500 s")
        @Takes(value = Dimension.ACTIVITY_CONCENTRATION, low = "0 IU/mL", high = "2 IU/mL")
        @About("A result so far above the target pauses the infusion; never unless written.")
        @Nullable
        Measure pauseAbove,

        @Takes(value = Dimension.TIME, low = "5 min", high = "24 h")
        @About("How long it pauses; an hour unless written.")
        @Nullable
        Measure pause) {}
