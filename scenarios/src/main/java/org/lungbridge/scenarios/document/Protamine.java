package org.lungbridge.scenarios.document;

/** Gives protamine, which neutralizes heparin; 1 mg for 100 IU. */
@About("Gives protamine, which neutralizes heparin; 1 mg for 100 IU.")
public record Protamine(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @Takes(value = Dimension.DRUG_MASS, low = "1 mg", high = "500 mg")
        @Takes(value = Dimension.DRUG_DOSE, low = "0.01 mg/kg", high = "5 mg/kg")
        @About("How much, for the patient or by actual weight.")
        Measure dose)
        implements TimelineOrder {}
