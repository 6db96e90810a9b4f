package org.lungbridge.scenarios.document;

/** Gives antithrombin concentrate. */
@About("Gives antithrombin concentrate.")
public record GiveAntithrombin(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @Takes(value = Dimension.ACTIVITY, low = "100 IU", high = "20000 IU")
        @Takes(value = Dimension.ACTIVITY_DOSE, low = "1 IU/kg", high = "200 IU/kg")
        @About("How much, for the patient or by actual weight.")
        Measure dose)
        implements TimelineOrder {}
