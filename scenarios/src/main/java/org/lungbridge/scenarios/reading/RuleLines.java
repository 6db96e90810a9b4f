package org.lungbridge.scenarios.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Finds the lines of a condition that may be wrong anywhere, and what stands in them. */
final class RuleLines {
    private RuleLines() {}

    /** Every line of a condition that can be read, with its place. */
    static void each(JsonTree condition, BiConsumer<Line, Place> use) {
        if (condition instanceof JsonTree.Text text) {
            Line line = LineText.read(text.value(), text.place(), new Problems());
            if (line != null) {
                use.accept(line, text.place());
            }
            return;
        }
        for (String way : List.of("when", "not", "until")) {
            TreeView.find(condition, way).ifPresent(part -> each(part, use));
        }
        for (String way : List.of("all", "any")) {
            TreeView.items(condition, way).forEach(part -> each(part, use));
        }
    }

    /** Names of states or rules a line asks for, without {@code start} and {@code state}. */
    static List<String> names(Line line) {
        List<String> names = new ArrayList<>();
        if (line instanceof Line.InState in) {
            names.add(in.state());
        } else if (line instanceof Line.Happened happened) {
            names.add(happened.name());
        } else if (line instanceof Line.Given given && isName(given.since())) {
            names.add(String.valueOf(given.since()));
        }
        return names;
    }

    private static boolean isName(@Nullable String since) {
        return since != null && !Set.of("start", "state").contains(since);
    }

    /** Why a learner cannot know it; null if the learner can. */
    static @Nullable String hiddenFromLearners(Line line) {
        if (line instanceof Line.Compared compared && compared.observable().truth()) {
            return "a true value (%s)".formatted(compared.observable().name());
        }
        return isOfTheScene(line) ? "states and rules of the scenario" : null;
    }

    /** Whether it asks for states or rules of a scenario. */
    static boolean isOfTheScene(Line line) {
        return line instanceof Line.InState
                || line instanceof Line.Happened
                || (line instanceof Line.Timed timed && timed.inState())
                || (line instanceof Line.Given given
                        && given.since() != null
                        && !given.since().equals("start"));
    }
}
