package org.lungbridge.scenarios.document;

/** Transfuses fresh frozen plasma. */
@About("Transfuses fresh frozen plasma.")
public record TransfusePlasma(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @Takes(value = Dimension.VOLUME, low = "50 mL", high = "5 L")
        @Takes(value = Dimension.VOLUME_PER_WEIGHT, low = "1 mL/kg", high = "50 mL/kg")
        @About("How much, for the patient or by actual weight; a unit is 250 mL.")
        Measure volume,

        @Takes(value = Dimension.TIME, low = "1 min", high = "24 h") @About("In which time.")
        Measure over)
        implements TimelineOrder {}
