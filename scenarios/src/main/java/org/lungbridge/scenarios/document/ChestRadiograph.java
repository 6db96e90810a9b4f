package org.lungbridge.scenarios.document;

/** Takes a chest radiograph; the report says how much of each quadrant is opaque. */
@About("Takes a chest radiograph; the report says how much of each quadrant is opaque.")
public record ChestRadiograph(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at) implements TimelineOrder {}
