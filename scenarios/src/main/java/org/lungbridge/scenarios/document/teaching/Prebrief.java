package org.lungbridge.scenarios.document.teaching;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;

/** What is said before. */
public record Prebrief(
        @About("What is pretended and what is not, and what is agreed on about it.")
        String fictionContract,

        @About("What makes it safe to err here.") @Nullable String safety,

        @About("What learners are shown of the equipment.") @Nullable
        String equipment,

        @About("What holds for everybody, line by line.") @Nullable
        List<String> groundRules) {
    /** A prebrief whose rules nobody changes afterwards. */
    public Prebrief {
        groundRules = groundRules == null ? null : List.copyOf(groundRules);
    }
}
