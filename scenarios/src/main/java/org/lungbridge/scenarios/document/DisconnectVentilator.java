package org.lungbridge.scenarios.document;

import org.jspecify.annotations.Nullable;

/** Takes the patient off the ventilator for a while: no breaths, no PEEP, room air. */
@About("Takes the patient off the ventilator for a while: no breaths, no PEEP, room air.")
public record DisconnectVentilator(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @Takes(value = Dimension.TIME, low = "1 s", high = "30 min")
        @About("For how long; 1 min unless written.")
        @Nullable
        Measure duration)
        implements TimelineOrder {}
