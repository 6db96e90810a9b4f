package org.lungbridge.scenarios.document;

/** Transfuses red cell units. */
@About("Transfuses red cell units.")
public record TransfuseRedCells(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @Takes(value = Dimension.NUMBER, low = "0.25", high = "20") @About("How many units.")
        double units,

        @Takes(value = Dimension.TIME, low = "1 min", high = "24 h") @About("In which time.")
        Measure over)
        implements TimelineOrder {}
