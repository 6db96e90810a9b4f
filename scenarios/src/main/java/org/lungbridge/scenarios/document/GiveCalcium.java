package org.lungbridge.scenarios.document;

/** Gives calcium chloride into a vein. */
@About("Gives calcium chloride into a vein.")
public record GiveCalcium(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @Takes(value = Dimension.DRUG_MASS, low = "100 mg", high = "5 g")
        @About("How much calcium chloride; a gram has 6.8 mmol of calcium.")
        Measure dose)
        implements TimelineOrder {}
