package org.lungbridge.scenarios.document;

/** Transfuses cryoprecipitate. */
@About("Transfuses cryoprecipitate.")
public record TransfuseCryoprecipitate(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @Takes(value = Dimension.NUMBER, low = "1", high = "60")
        @About("How many units of one donation, 20 mL each; 1 for 10 kg is usual.")
        double units,

        @Takes(value = Dimension.TIME, low = "1 min", high = "24 h") @About("In which time.")
        Measure over)
        implements TimelineOrder {}
