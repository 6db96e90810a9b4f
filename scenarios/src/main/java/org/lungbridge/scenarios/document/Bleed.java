package org.lungbridge.scenarios.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** The patient loses blood from outside the lung. */
@About("The patient loses blood from outside the lung.")
public record Bleed(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @Takes(value = Dimension.FLOW, low = "0 mL/min", high = "1 L/min")
        @About("Blood loss; zero ends an earlier one.")
        Measure rate,

        @JsonProperty("for")
        @Takes(value = Dimension.TIME, low = "1 s", high = "7 d")
        @About("For how long; without it the loss lasts until another order.")
        @Nullable
        Measure lasting)
        implements TimelineOrder {}
