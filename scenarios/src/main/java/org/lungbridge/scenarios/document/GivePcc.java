package org.lungbridge.scenarios.document;

/** Gives prothrombin complex concentrate (factors II, VII, IX, X). */
@About("Gives prothrombin complex concentrate (factors II, VII, IX, X).")
public record GivePcc(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @Takes(value = Dimension.ACTIVITY, low = "100 IU", high = "10000 IU")
        @Takes(value = Dimension.ACTIVITY_DOSE, low = "1 IU/kg", high = "100 IU/kg")
        @About("How much, in units of factor IX, for the patient or by actual weight; 25 IU/kg is usual.")
        Measure dose)
        implements TimelineOrder {}
