package org.lungbridge.scenarios.document;

import org.jspecify.annotations.Nullable;

/** Sets the activity of capillaritis, which makes the lung bleed, and holds it there or lets the disease go on. */
@About("Sets the activity of capillaritis, which makes the lung bleed, and holds it there or lets the disease go on.")
public record SetCapillaritis(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @Takes(value = Dimension.NUMBER, low = "0", high = "1.2") @About("Activity, 0 none; about 1 full.")
        double activity,

        @About("Whether it stays where it is set; true unless written. If false, the disease goes on from there.")
        @Nullable
        Boolean held)
        implements TimelineOrder {}
