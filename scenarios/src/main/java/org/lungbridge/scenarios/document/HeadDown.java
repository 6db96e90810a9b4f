package org.lungbridge.scenarios.document;

import org.jspecify.annotations.Nullable;

/** Lowers the head of the patient, so that less air reaches the brain, or brings it level again. */
@About("Lowers the head of the patient, so that less air reaches the brain, or brings it level again.")
public record HeadDown(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @About("Whether down; true unless written.") @Nullable
        Boolean on)
        implements TimelineOrder {}
