package org.lungbridge.scenarios.document.teaching;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Spelled;
import org.lungbridge.scenarios.document.TimelineOrder;

/** A learner who plays by a script: what is ordered when, and on what sight. */
public record LearnerScript(
        @JsonProperty("$schema") @About("The address of this schema, for editors; not used by the engine.") @Nullable
        String schema,

        @Spelled(
                value = "[a-z0-9]+([-.][a-z0-9]+)*",
                inWords = "lower-case words and digits joined by hyphens or points")
        @About("The short name of the script.")
        String id,

        @About("The learner in one line.") String title,
        @About("The scenario it is written for, by its id.") String scenario,

        @About("Orders at times of the run, in the order of their times.") @Nullable
        List<TimelineOrder> orders,

        @About("Orders on a sight.") @Nullable List<LearnerRule> rules) {
    /** A script nobody changes afterwards. */
    public LearnerScript {
        orders = orders == null ? null : List.copyOf(orders);
        rules = rules == null ? null : List.copyOf(rules);
    }
}
