package org.lungbridge.scenarios.document;

/** Sets the activity of capillaritis, which makes the lung bleed. */
@About("Sets the activity of capillaritis, which makes the lung bleed.")
public record SetCapillaritis(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @Takes(value = Dimension.NUMBER, low = "0", high = "1.2") @About("Activity, 0 none; about 1 full.")
        double activity)
        implements TimelineOrder {}
