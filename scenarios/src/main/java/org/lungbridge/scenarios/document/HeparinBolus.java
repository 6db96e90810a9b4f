package org.lungbridge.scenarios.document;

/** Gives unfractionated heparin at once. */
@About("Gives unfractionated heparin at once.")
public record HeparinBolus(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @Takes(value = Dimension.ACTIVITY, low = "100 IU", high = "50000 IU")
        @Takes(value = Dimension.ACTIVITY_DOSE, low = "1 IU/kg", high = "500 IU/kg")
        @About("How much, for the patient or by actual weight.")
        Measure dose)
        implements TimelineOrder {}
