package org.lungbridge.scenarios.document;

/** Gives furosemide into a vein. */
@About("Gives furosemide into a vein; it acts for about 6 h.")
public record Furosemide(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @Takes(value = Dimension.DRUG_MASS, low = "5 mg", high = "500 mg")
        @Takes(value = Dimension.DRUG_DOSE, low = "0.1 mg/kg", high = "5 mg/kg")
        @About("How much, for the patient or by actual weight.")
        Measure dose)
        implements TimelineOrder {}
