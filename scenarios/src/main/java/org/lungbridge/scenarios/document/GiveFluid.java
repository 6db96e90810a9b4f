package org.lungbridge.scenarios.document;

/** Gives balanced crystalloid into a vein. */
@About("Gives balanced crystalloid into a vein.")
public record GiveFluid(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @Takes(value = Dimension.VOLUME, low = "10 mL", high = "5 L") @About("How much.")
        Measure volume,

        @Takes(value = Dimension.TIME, low = "1 min", high = "24 h") @About("In which time.")
        Measure over)
        implements TimelineOrder {}
