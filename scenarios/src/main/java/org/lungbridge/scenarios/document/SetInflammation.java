package org.lungbridge.scenarios.document;

/** Sets the inflammation of the lung, which makes its capillaries leak. */
@About("Sets the inflammation of the lung, which makes its capillaries leak.")
public record SetInflammation(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @Takes(value = Dimension.NUMBER, low = "0", high = "1") @About("Inflammation, 0 none to 1 full.")
        double inflammation)
        implements TimelineOrder {}
