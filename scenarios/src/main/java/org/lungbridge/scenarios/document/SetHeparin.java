package org.lungbridge.scenarios.document;

/** Sets the infusion of unfractionated heparin. */
@About("Sets the infusion of unfractionated heparin.")
public record SetHeparin(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @Takes(value = Dimension.ACTIVITY_FLOW, low = "0 IU/h", high = "10000 IU/h")
        @Takes(value = Dimension.ACTIVITY_RATE, low = "0 IU/kg/h", high = "100 IU/kg/h")
        @About("Infusion rate, for the patient or by actual weight; zero stops it.")
        Measure rate)
        implements TimelineOrder {}
