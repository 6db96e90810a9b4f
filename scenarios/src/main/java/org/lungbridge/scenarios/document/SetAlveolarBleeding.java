package org.lungbridge.scenarios.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** The patient bleeds into the air spaces. */
@About("The patient bleeds into the air spaces.")
public record SetAlveolarBleeding(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @Takes(value = Dimension.FLOW, low = "0 mL/h", high = "2 L/h")
        @About("Bleeding into the air spaces; zero ends an earlier one.")
        Measure rate,

        @JsonProperty("for")
        @Takes(value = Dimension.TIME, low = "1 s", high = "7 d")
        @About("For how long; without it the bleeding lasts until another order.")
        @Nullable
        Measure lasting)
        implements TimelineOrder {}
