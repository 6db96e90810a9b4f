package org.lungbridge.scenarios.document;

/** Gives immunoglobulin into a vein. */
@About("Gives immunoglobulin into a vein.")
public record Ivig(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @Takes(value = Dimension.DRUG_DOSE, low = "0.05 g/kg", high = "2 g/kg")
        @Takes(value = Dimension.DRUG_MASS, low = "1 g", high = "200 g")
        @About("How much; 0.4 g/kg a day for five days is usual.")
        Measure dose)
        implements TimelineOrder {}
