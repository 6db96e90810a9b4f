package org.lungbridge.scenarios.document;

/** Discharges the patient, who goes on to be followed. */
@About("Discharges the patient, who goes on to be followed.")
public record Discharge(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @About("From where.") DischargeFrom from,

        @About("Where to.") DischargeTo to)
        implements TimelineOrder {}
