package org.lungbridge.scenarios.document;

/** Gives desmopressin into a vein. */
@About("Gives desmopressin into a vein.")
public record Desmopressin(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @Takes(value = Dimension.DRUG_DOSE, low = "0.05 ug/kg", high = "1 ug/kg")
        @Takes(value = Dimension.DRUG_MASS, low = "1 ug", high = "100 ug")
        @About("How much, by actual weight or for the patient; 0.3 ug/kg is a full dose.")
        Measure dose)
        implements TimelineOrder {}
