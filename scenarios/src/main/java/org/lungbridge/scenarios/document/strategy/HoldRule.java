package org.lungbridge.scenarios.document.strategy;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Takes;

/** A reason to stop the anticoagulant. */
public record HoldRule(
        @About("The reason.") Comparison when,

        @About("What must be so before it runs again; that the reason is gone unless written.") @Nullable
        Comparison until,

        @JsonProperty("for")
        @Takes(value = Dimension.TIME, low = "0 s", high = "30 d")
        @About("How long that must have been so; at once unless written.")
        @Nullable
        Measure lasting,

        @Takes(value = Dimension.TIME, low = "0 s", high = "30 d")
        @About("How long it stops at least; no longer than needed unless written.")
        @Nullable
        Measure atLeast,

        @Takes(value = Dimension.NUMBER, low = "0", high = "1")
        @About("At which share of the rate before it runs again; 1 unless written.")
        @Nullable
        Double restartShare,

        @About("Whether protamine neutralizes the heparin of the last two hours, at most 50 mg; not unless written.")
        @Nullable
        Boolean reversal) {}
