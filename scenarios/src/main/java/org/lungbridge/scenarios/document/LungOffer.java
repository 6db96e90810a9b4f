package org.lungbridge.scenarios.document;

/** Lungs are offered to a listed patient (an instructor's action); the offer is good for four hours. */
@About("Lungs are offered to a listed patient (an instructor's action); the offer is good for four hours.")
public record LungOffer(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at) implements TimelineOrder {}
