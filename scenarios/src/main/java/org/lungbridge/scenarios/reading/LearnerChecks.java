package org.lungbridge.scenarios.reading;

import org.jspecify.annotations.Nullable;

/** A learner acts on what can be seen, never on true values or on what the scenario keeps to itself. */
final class LearnerChecks {
    private LearnerChecks() {}

    static void check(JsonTree script, Problems problems) {
        for (JsonTree rule : TreeView.items(script, "rules")) {
            TreeView.find(rule, "when")
                    .ifPresent(when -> RuleLines.each(when, (line, place) -> seen(line, place, problems)));
        }
    }

    private static void seen(Line line, Place place, Problems problems) {
        @Nullable String hidden = RuleLines.hiddenFromLearners(line);
        if (hidden != null) {
            problems.add(
                    place,
                    "A learner cannot know %s.".formatted(hidden),
                    "what shows on a screen or comes back from the laboratory was meant.");
        }
    }
}
