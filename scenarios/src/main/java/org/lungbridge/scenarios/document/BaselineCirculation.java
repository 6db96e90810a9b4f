package org.lungbridge.scenarios.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** Hemodynamics at the start. */
public record BaselineCirculation(
        @JsonProperty("MAP")
        @Takes(value = Dimension.PRESSURE, low = "20 mmHg", high = "180 mmHg")
        @About("Mean arterial pressure.")
        @Nullable
        Measure map,

        @Takes(value = Dimension.FLOW, low = "1 L/min", high = "20 L/min") @About("Cardiac output.") @Nullable
        Measure cardiacOutput) {}
