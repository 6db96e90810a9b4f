package org.lungbridge.scenarios.document;

/** Gives enoxaparin under the skin; 1 mg is 100 IU anti-Xa. */
@About("Gives enoxaparin under the skin; 1 mg is 100 IU anti-Xa.")
public record Enoxaparin(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @Takes(value = Dimension.DRUG_MASS, low = "10 mg", high = "200 mg")
        @Takes(value = Dimension.ACTIVITY, low = "1000 IU", high = "20000 IU")
        @Takes(value = Dimension.DRUG_DOSE, low = "0.1 mg/kg", high = "2 mg/kg")
        @Takes(value = Dimension.ACTIVITY_DOSE, low = "10 IU/kg", high = "200 IU/kg")
        @About("How much, for the patient or by actual weight; 40 mg a day for prophylaxis.")
        Measure dose)
        implements TimelineOrder {}
