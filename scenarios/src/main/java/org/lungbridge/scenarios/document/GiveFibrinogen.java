package org.lungbridge.scenarios.document;

/** Gives fibrinogen concentrate. */
@About("Gives fibrinogen concentrate.")
public record GiveFibrinogen(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @Takes(value = Dimension.DRUG_MASS, low = "0.5 g", high = "20 g")
        @Takes(value = Dimension.DRUG_DOSE, low = "5 mg/kg", high = "200 mg/kg")
        @About("How much, for the patient or by actual weight; 4 g raise fibrinogen by 1.3 g/L at 70 kg.")
        Measure dose)
        implements TimelineOrder {}
