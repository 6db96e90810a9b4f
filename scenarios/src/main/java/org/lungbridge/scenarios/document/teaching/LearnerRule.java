package org.lungbridge.scenarios.document.teaching;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Takes;

/** What a scripted learner does on a condition. */
public record LearnerRule(
        @About("What the learner must come to see: a line or an object; never true values or states.")
        When when,

        @JsonProperty("for")
        @Takes(value = Dimension.TIME, low = "1 s", high = "30 d")
        @About("How long it must have been so; at once unless written.")
        @Nullable
        Measure lasting,

        @Takes(value = Dimension.TIME, low = "0 s", high = "1 d")
        @About("Time from seeing to acting; none unless written.")
        @Nullable
        Measure reaction,

        @About("Whether it is done again when it comes to be so again; false unless written.") @Nullable
        Boolean again,

        @About("What is ordered.") List<RuleOrder> orders) {
    /** A rule nobody changes afterwards. */
    public LearnerRule {
        orders = List.copyOf(orders);
    }
}
