package org.lungbridge.scenarios.document;

/** The pump head clots and destroys red cells until it is exchanged. */
@About("The pump head clots and destroys red cells until it is exchanged.")
public record PumpClot(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at) implements TimelineOrder {}
