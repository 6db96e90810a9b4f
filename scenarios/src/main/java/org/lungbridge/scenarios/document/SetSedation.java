package org.lungbridge.scenarios.document;

import org.jspecify.annotations.Nullable;

/** Sets how deep sedation is and how it, agitation or shivering change oxygen demand. */
@About("Sets how deep sedation is and how it, agitation or shivering change oxygen demand; what is not written stays.")
public record SetSedation(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @Takes(value = Dimension.NUMBER, low = "0.5", high = "2.5")
        @About("Factor on the oxygen demand at rest.")
        @Nullable
        Double oxygenDemandFactor,

        @Takes(value = Dimension.NUMBER, low = "0", high = "1")
        @About("Depth of sedation, 0 awake to 1 no drive to breathe left.")
        @Nullable
        Double depth)
        implements TimelineOrder {}
