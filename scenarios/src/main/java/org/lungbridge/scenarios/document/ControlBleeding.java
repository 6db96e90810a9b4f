package org.lungbridge.scenarios.document;

import org.jspecify.annotations.Nullable;

/** Stops a bleed outside of the lung. */
@About(
        "Stops a bleed outside of the lung: pressure or suture at a cannula within 1 min, packing 10 min, endoscopy 45 min, surgery or embolization 90 min.")
public record ControlBleeding(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @About("Where.") BleedingPlace site,

        @Takes(value = Dimension.TIME, low = "10 s", high = "12 h")
        @About("After which time it has stopped; by site unless written.")
        @Nullable
        Measure duration)
        implements TimelineOrder {}
