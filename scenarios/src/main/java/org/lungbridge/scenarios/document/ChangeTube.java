package org.lungbridge.scenarios.document;

import org.jspecify.annotations.Nullable;

/** Changes the endotracheal tube; the patient is off the ventilator while it lasts. */
@About("Changes the endotracheal tube; the patient is off the ventilator while it lasts.")
public record ChangeTube(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @Takes(value = Dimension.TIME, low = "10 s", high = "10 min")
        @About("For how long; 1 min unless written.")
        @Nullable
        Measure duration)
        implements TimelineOrder {}
