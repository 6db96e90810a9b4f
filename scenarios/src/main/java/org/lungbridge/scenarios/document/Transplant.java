package org.lungbridge.scenarios.document;

/** Transplants a lung; the course ends here. */
@About("Transplants a lung; the course ends here.")
public record Transplant(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at) implements TimelineOrder {}
