package org.lungbridge.scenarios.document;

/** Sets daily prednisolone. */
@About("Sets daily prednisolone.")
public record SetPrednisolone(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @Takes(value = Dimension.DAILY_DRUG, low = "0 mg/d", high = "200 mg/d")
        @About("How much a day from now on; 1 mg/kg is usual after pulses, 0 stops it.")
        Measure dailyDose)
        implements TimelineOrder {}
