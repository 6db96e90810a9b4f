package org.lungbridge.scenarios.document;

/** Sets the bivalirudin infusion. */
@About("Sets the bivalirudin infusion.")
public record SetBivalirudin(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @Takes(value = Dimension.DRUG_FLOW_PER_WEIGHT, low = "0 mg/kg/h", high = "2 mg/kg/h")
        @About("Infusion rate, by actual weight; zero stops it.")
        Measure rate)
        implements TimelineOrder {}
