package org.lungbridge.scenarios.document;

import org.jspecify.annotations.Nullable;

/** An embolus closes vessels of the lung; half of it is gone after five days. */
@About("An embolus closes vessels of the lung; half of it is gone after five days.")
public record PulmonaryEmbolism(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @Takes(value = Dimension.NUMBER, low = "0.05", high = "0.6")
        @About("Share of the vessels; unless written as the luck of the patient has it.")
        @Nullable
        Double extent)
        implements TimelineOrder {}
