package org.lungbridge.scenarios.document.strategy;

import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Takes;

/** What results of one range lead to. */
public record TitrationRow(
        @Takes(value = Dimension.TIME, low = "0 s", high = "1000 s")
        @Takes(value = Dimension.ACTIVITY_CONCENTRATION, low = "0 IU/mL", high = "5 IU/mL")
        @About("Results from here on; only the first row goes without.")
        @Nullable
        Measure from,

        @Takes(value = Dimension.TIME, low = "0 s", high = "1000 s")
        @Takes(value = Dimension.ACTIVITY_CONCENTRATION, low = "0 IU/mL", high = "5 IU/mL")
        @About("Results below this; only the last row goes without.")
        @Nullable
        Measure below,

        @Takes(value = Dimension.ACTIVITY_RATE, low = "-20 IU/kg/h", high = "20 IU/kg/h")
        @Takes(value = Dimension.DRUG_FLOW_PER_WEIGHT, low = "-1 mg/kg/h", high = "1 mg/kg/h")
        @Takes(value = Dimension.DRUG_RATE, low = "-5 ug/kg/min", high = "5 ug/kg/min")
        @About("What is added to the rate; negative to lower it.")
        @Nullable
        Measure change,

        @Takes(value = Dimension.NUMBER, low = "-0.9", high = "2")
        @About("The share of the rate that is added to it; negative to lower it.")
        @Nullable
        Double changeShare,

        @Takes(value = Dimension.ACTIVITY, low = "100 IU", high = "20000 IU")
        @Takes(value = Dimension.ACTIVITY_DOSE, low = "1 IU/kg", high = "200 IU/kg")
        @About("Heparin at once; none unless written.")
        @Nullable
        Measure bolus,

        @Takes(value = Dimension.TIME, low = "5 min", high = "24 h")
        @About("How long the infusion pauses before it runs at the new rate; not at all unless written.")
        @Nullable
        Measure pause) {}
