package org.lungbridge.scenarios.document.teaching;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Takes;

/** An instructor forces a result, or keeps a report back. */
public record LabChange(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @JsonProperty("do") @About("What is done.") LabDoing doing,

        @About("The result, such as PaO2; for force and free.") @Nullable
        String test,

        @About("The panel, such as bloodGas; for withhold and release.") @Nullable
        String panel,

        @About("The value in the unit of the report; for force.") @Nullable
        Double value) {}
