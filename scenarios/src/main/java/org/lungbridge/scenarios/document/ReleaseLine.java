package org.lungbridge.scenarios.document;

/** Follows the lines of the ECMO circuit by hand and frees a kink. */
@About("Follows the lines of the ECMO circuit by hand and frees a kink.")
public record ReleaseLine(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at) implements TimelineOrder {}
