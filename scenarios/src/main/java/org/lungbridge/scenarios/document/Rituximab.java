package org.lungbridge.scenarios.document;

/** Gives rituximab into a vein; an exchange of plasma within two days takes much of it away. */
@About("Gives rituximab into a vein; an exchange of plasma within two days takes much of it away.")
public record Rituximab(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @Takes(value = Dimension.DRUG_MASS, low = "50 mg", high = "2 g")
        @About("How much; 375 mg/m2 weekly for four weeks, or 1 g twice, is usual.")
        Measure dose)
        implements TimelineOrder {}
