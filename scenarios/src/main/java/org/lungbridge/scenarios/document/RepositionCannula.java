package org.lungbridge.scenarios.document;

/** Moves the drainage cannula to its place. */
@About("Moves the drainage cannula to its place.")
public record RepositionCannula(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at) implements TimelineOrder {}
