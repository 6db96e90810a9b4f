package org.lungbridge.scenarios.document.teaching;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Spelled;

/** A state: a label of what is going on, with what its entry brings. Physiology never waits for it. */
public record SceneState(
        @Spelled(value = "[a-z0-9]+(-[a-z0-9]+)*", inWords = "lower-case words and digits joined by hyphens")
        @About("The name, unique among states, triggers and modifiers.")
        String name,

        @About("The state in words, for the instructor.") @Nullable
        String title,

        @About("Orders, each at the entry or so much (after).") @Nullable
        List<RuleOrder> orders,

        @About("What the learner is told.") @Nullable String message,
        @About("What confederates say.") @Nullable List<Cue> cues) {
    /** A state whose parts nobody changes afterwards. */
    public SceneState {
        orders = orders == null ? null : List.copyOf(orders);
        cues = cues == null ? null : List.copyOf(cues);
    }
}
