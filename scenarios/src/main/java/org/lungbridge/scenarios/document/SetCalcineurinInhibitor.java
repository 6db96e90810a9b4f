package org.lungbridge.scenarios.document;

/** Sets daily tacrolimus. */
@About("Sets daily tacrolimus.")
public record SetCalcineurinInhibitor(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @Takes(value = Dimension.DAILY_DRUG, low = "0 mg/d", high = "20 mg/d")
        @About("How much a day from now on; 6 mg is usual, 0 stops it.")
        Measure dailyDose)
        implements TimelineOrder {}
