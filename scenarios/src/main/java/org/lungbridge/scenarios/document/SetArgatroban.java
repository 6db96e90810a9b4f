package org.lungbridge.scenarios.document;

/** Sets the argatroban infusion. */
@About("Sets the argatroban infusion.")
public record SetArgatroban(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @Takes(value = Dimension.DRUG_RATE, low = "0 ug/kg/min", high = "10 ug/kg/min")
        @About("Infusion rate, by actual weight; zero stops it.")
        Measure rate)
        implements TimelineOrder {}
