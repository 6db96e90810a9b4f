package org.lungbridge.viz.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.OrderWords;
import org.lungbridge.scenarios.document.teaching.Cue;
import org.lungbridge.scenarios.document.teaching.Modifier;
import org.lungbridge.scenarios.document.teaching.RuleOrder;
import org.lungbridge.scenarios.document.teaching.Rules;
import org.lungbridge.scenarios.document.teaching.SceneState;
import org.lungbridge.scenarios.document.teaching.Trigger;
import org.lungbridge.scenarios.document.teaching.WhenWords;

/** States, triggers and modifiers: a drawing, and tables that say the same and more. */
final class Happenings {
    private Happenings() {}

    static Section.Builder of(Rules rules) {
        List<List<String>> states = new ArrayList<>();
        rules.allStates().forEach(state -> states.add(row(state)));
        List<List<String>> triggers = new ArrayList<>();
        for (Trigger trigger : rules.allTriggers()) {
            triggers.add(row(trigger, triggers.size() + 1));
        }
        List<List<String>> modifiers = new ArrayList<>();
        rules.allModifiers().forEach(modifier -> modifiers.add(row(modifier)));
        return new Section.Builder("What happens")
                .drawing(StateDrawing.of(rules))
                .grid("States; the run begins in the first", List.of("state", "meaning", "brings"), states)
                .grid("Triggers", List.of("trigger", "in", "when", "leads to", "brings"), triggers)
                .grid("Modifiers", List.of("modifier", "in", "when", "brings"), modifiers);
    }

    private static List<String> row(SceneState state) {
        return List.of(
                state.name(),
                Objects.requireNonNullElse(state.title(), ""),
                brings(state.orders(), state.message(), state.cues()));
    }

    private static List<String> row(Trigger trigger, int number) {
        return List.of(
                "T" + number + " " + trigger.name(),
                in(trigger.in()),
                condition(WhenWords.lasting(WhenWords.of(trigger.when()), trigger.lasting()), trigger.chance())
                        + (Boolean.TRUE.equals(trigger.once()) ? "; once" : ""),
                target(trigger),
                brings(trigger.orders(), trigger.message(), trigger.cues()));
    }

    private static List<String> row(Modifier modifier) {
        return List.of(
                modifier.name(),
                in(modifier.in()),
                condition(WhenWords.lasting(WhenWords.of(modifier.when()), modifier.lasting()), modifier.chance())
                        + (Boolean.TRUE.equals(modifier.once()) ? "; once" : ""),
                brings(modifier.orders(), modifier.message(), modifier.cues()));
    }

    private static String target(Trigger trigger) {
        return Stream.of(trigger.to(), trigger.end() == null ? null : "the end: " + trigger.end())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
    }

    private static String in(@Nullable List<String> states) {
        return states == null || states.isEmpty() ? "any" : String.join(", ", states);
    }

    private static String condition(String when, @Nullable Double chance) {
        return chance == null ? when : when + "; with a chance of " + Math.round(chance * 100) + " %";
    }

    private static String brings(@Nullable List<RuleOrder> orders, @Nullable String message, @Nullable List<Cue> cues) {
        List<String> parts = new ArrayList<>();
        if (orders != null) {
            orders.forEach(order -> parts.add(order(order)));
        }
        if (message != null) {
            parts.add("told: \"" + message + "\"");
        }
        if (cues != null) {
            cues.forEach(cue -> parts.add(cue(cue)));
        }
        return String.join("; ", parts);
    }

    /** An order of a rule, with its delay. */
    static String order(RuleOrder order) {
        String words = OrderWords.of(order.order());
        return order.order().at().engineValue() > 0 ? "after " + order.order().at() + " " + words : words;
    }

    private static String cue(Cue cue) {
        String hint = cue.hint() == null ? "" : " hints \"" + cue.hint() + "\"";
        String direct =
                cue.direct() == null ? "" : (hint.isEmpty() ? "" : ", or directly") + " \"" + cue.direct() + "\"";
        return cue.from() + hint + direct;
    }
}
