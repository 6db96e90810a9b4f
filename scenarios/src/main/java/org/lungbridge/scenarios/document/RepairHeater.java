package org.lungbridge.scenarios.document;

/** Replaces a heater-cooler that fails. */
@About("Replaces a heater-cooler that fails.")
public record RepairHeater(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at) implements TimelineOrder {}
