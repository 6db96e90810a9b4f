package org.lungbridge.scenarios.document;

import org.jspecify.annotations.Nullable;

/** The tube comes off the ventilator (an instructor's action) and is put back after a while. */
@About("The tube comes off the ventilator by accident and is put back after a while.")
public record TubeEvent(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @Takes(value = Dimension.TIME, low = "5 s", high = "30 min")
        @About("After which time it is put back; 1 min unless written.")
        @Nullable
        Measure duration)
        implements TimelineOrder {}
