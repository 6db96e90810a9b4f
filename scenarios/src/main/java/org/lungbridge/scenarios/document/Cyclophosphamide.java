package org.lungbridge.scenarios.document;

/** Gives a pulse of cyclophosphamide into a vein. */
@About("Gives a pulse of cyclophosphamide into a vein.")
public record Cyclophosphamide(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @Takes(value = Dimension.DRUG_MASS, low = "50 mg", high = "2 g")
        @Takes(value = Dimension.DRUG_DOSE, low = "1 mg/kg", high = "30 mg/kg")
        @About(
                "How much; 15 mg/kg, at most 1.2 g, every two to three weeks is usual, less above 60 years or with poor kidneys.")
        Measure dose)
        implements TimelineOrder {}
