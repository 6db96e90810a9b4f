package org.lungbridge.scenarios.document.strategy;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Takes;

/** One of several conditions. */
public record Criterion(
        @About("What must be so.") Comparison when,

        @JsonProperty("for")
        @Takes(value = Dimension.TIME, low = "0 s", high = "30 d")
        @About("How long it must have been so; at once unless written.")
        @Nullable
        Measure lasting) {}
