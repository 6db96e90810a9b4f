package org.lungbridge.scenarios.document;

/** Gives methylprednisolone into a vein. */
@About("Gives methylprednisolone into a vein.")
public record Methylprednisolone(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @Takes(value = Dimension.DRUG_MASS, low = "1 mg", high = "2 g")
        @Takes(value = Dimension.DRUG_DOSE, low = "0.1 mg/kg", high = "30 mg/kg")
        @About("How much; a pulse is 500 mg to 1 g a day for three days.")
        Measure dose)
        implements TimelineOrder {}
