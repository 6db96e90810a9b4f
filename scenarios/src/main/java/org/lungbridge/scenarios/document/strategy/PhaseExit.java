package org.lungbridge.scenarios.document.strategy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Takes;

/** A way from one phase to another: one condition, or several that must all be so. */
public record PhaseExit(
        @About("The name of the phase it leads to.") String to,

        @About("What must be so; either this field or (all).") @Nullable
        Comparison when,

        @JsonProperty("for")
        @Takes(value = Dimension.TIME, low = "0 s", high = "30 d")
        @About("How long it must have been so; at once unless written.")
        @Nullable
        Measure lasting,

        @About("Several conditions that must be so together; instead of (when).") @Nullable
        List<Criterion> all) {
    /** A way whose conditions nobody changes afterwards. */
    public PhaseExit {
        all = all == null ? null : List.copyOf(all);
    }
}
