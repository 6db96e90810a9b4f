package org.lungbridge.scenarios.document;

/** Sets daily mycophenolate. */
@About("Sets daily mycophenolate.")
public record SetMycophenolate(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @Takes(value = Dimension.DAILY_DRUG, low = "0 g/d", high = "4 g/d")
        @About("How much a day from now on; 2 g is usual, 0 stops it.")
        Measure dailyDose)
        implements TimelineOrder {}
