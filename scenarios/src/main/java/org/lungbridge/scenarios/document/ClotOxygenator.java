package org.lungbridge.scenarios.document;

/** Clot grows in the membrane lung up to this share of what makes it fail. */
@About("Clot grows in the membrane lung up to this share of what makes it fail.")
public record ClotOxygenator(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @Takes(value = Dimension.NUMBER, low = "0", high = "0.99") @About("Share, 0 none to 1 failed.")
        double progress)
        implements TimelineOrder {}
