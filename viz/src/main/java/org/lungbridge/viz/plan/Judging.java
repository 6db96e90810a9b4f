package org.lungbridge.viz.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.teaching.ChecklistChoice;
import org.lungbridge.scenarios.document.teaching.Clause;
import org.lungbridge.scenarios.document.teaching.CriticalStep;
import org.lungbridge.scenarios.document.teaching.KeepInBand;
import org.lungbridge.scenarios.document.teaching.PassMark;
import org.lungbridge.scenarios.document.teaching.Teaching;
import org.lungbridge.scenarios.document.teaching.WhenWords;

/** What is looked for, and what it is worth. */
final class Judging {
    private Judging() {}

    static Section.Builder of(Teaching teaching) {
        List<List<String>> actions = new ArrayList<>();
        teaching.allActions().forEach(action -> actions.add(row(action, teaching.timed())));
        List<List<String>> targets = new ArrayList<>();
        teaching.allTargets().forEach(target -> targets.add(row(target)));
        List<String> references = teaching.allActions().stream()
                .filter(action -> action.reference() != null)
                .map(action -> action.title() + ": " + action.reference())
                .toList();
        return new Section.Builder("Critical actions")
                .grid(
                        "What a learner is to do, or never",
                        List.of("action", "counts when", "from", "within", "points", "why"),
                        actions)
                .lines("Sources of the actions", references)
                .grid("Values to keep", List.of("target", "keep", "from", "for", "points"), targets)
                .words("Checklists", lists(teaching))
                .words("Passed", teaching.pass() == null ? null : passed(teaching.pass()));
    }

    private static List<String> row(CriticalStep action, @Nullable String timed) {
        boolean never = Boolean.TRUE.equals(action.mustNot());
        String after = action.after() == null ? "" : "; after " + String.join(", ", action.after());
        return List.of(
                (never ? "never: " : "") + action.title() + (action.id().equals(timed) ? " (timed)" : ""),
                WhenWords.of(action.when()) + after,
                from(action.from(), action.start()),
                text(action.window()),
                (never ? "-" : "") + points(action.weight()),
                Objects.requireNonNullElse(action.rationale(), ""));
    }

    private static List<String> row(KeepInBand target) {
        return List.of(
                target.id(),
                target.keep().stream().map(Clause::text).collect(Collectors.joining(" and ")),
                from(target.from(), target.start()),
                text(target.window()),
                points(target.weight()));
    }

    private static String from(@Nullable String state, @Nullable Measure start) {
        return state != null ? state : start != null ? start.text() : "the start";
    }

    private static String text(@Nullable Measure span) {
        return span == null ? "the run" : span.text();
    }

    private static String points(@Nullable Double weight) {
        double value = weight == null ? 1 : weight;
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    private static @Nullable String lists(Teaching teaching) {
        return teaching.allChecklists().isEmpty()
                ? null
                : teaching.allChecklists().stream().map(Judging::name).collect(Collectors.joining(", "));
    }

    private static String name(ChecklistChoice choice) {
        return choice.inline() == null
                ? choice.name() + " (lungbridge describe " + choice.name() + ")"
                : choice.inline().title();
    }

    private static String passed(PassMark pass) {
        String required = pass.required() == null ? "" : ", and in time " + String.join(", ", pass.required());
        return "with %s %% of the points%s".formatted(Math.round(pass.share() * 100), required);
    }
}
