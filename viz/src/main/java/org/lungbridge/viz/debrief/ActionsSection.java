package org.lungbridge.viz.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lungbridge.rules.score.CheckItem;
import org.lungbridge.rules.score.CriticalAction;
import org.lungbridge.rules.score.Line;
import org.lungbridge.rules.score.Verdict;
import org.lungbridge.scenarios.document.teaching.CriticalStep;
import org.lungbridge.scenarios.document.teaching.Teaching;
import org.lungbridge.viz.LessonClock;

/** The critical actions: done or not, seconds, window, order, weight, why. Checklists below. */
final class ActionsSection {
    private ActionsSection() {}

    static List<Block> of(Scene scene) {
        List<Block> blocks = new ArrayList<>();
        List<CriticalAction> actions = scene.content().sheet().actions();
        if (!actions.isEmpty() && scene.content().score().isPresent()) {
            blocks.add(new Block.Heading("Critical actions"));
            blocks.add(table(scene, actions));
        }
        List<CheckItem> checks = scene.content().sheet().checks();
        if (!checks.isEmpty() && scene.content().score().isPresent()) {
            blocks.add(new Block.Heading("Checklist"));
            blocks.add(checklist(scene, checks));
        }
        return blocks;
    }

    private static Block table(Scene scene, List<CriticalAction> actions) {
        boolean expert = scene.content().expert().isPresent();
        List<String> head = new ArrayList<>(List.of("Action", "Done?", "Took", "Window"));
        List<Double> widths = new ArrayList<>(List.of(0.2, 0.12, 0.09, 0.09));
        if (expert) {
            head.add("Expert");
            widths.add(0.09);
        }
        head.addAll(List.of("Points", "Why, and in which order"));
        widths.addAll(List.of(0.1, expert ? 0.31 : 0.4));
        Map<String, CriticalStep> steps = steps(scene.content().teaching());
        List<List<String>> rows = actions.stream()
                .map(action -> row(scene, action, steps.get(action.id()), expert))
                .toList();
        return new Block.Table("Critical actions", head, rows, widths);
    }

    private static Map<String, CriticalStep> steps(@Nullable Teaching teaching) {
        return teaching == null
                ? Map.of()
                : teaching.allActions().stream().collect(Collectors.toMap(CriticalStep::id, Function.identity()));
    }

    private static List<String> row(Scene scene, CriticalAction action, @Nullable CriticalStep step, boolean expert) {
        Optional<Line> line = scene.line(action.id());
        List<String> cells = new ArrayList<>();
        cells.add((action.mustNot() ? "Never: " : "") + action.title());
        cells.add(line.map(found -> verdict(found.verdict())).orElse("unknown"));
        cells.add(line.map(ActionsSection::took).orElse(""));
        cells.add(Double.isInfinite(action.window()) ? "whole run" : LessonClock.span(action.window()));
        if (expert) {
            cells.add(scene.expertLine(action.id())
                    .map(found -> found.done().isPresent() ? took(found) : verdict(found.verdict()))
                    .orElse(""));
        }
        cells.add(points(action, line));
        cells.add(why(scene, action, step));
        return cells;
    }

    static String verdict(Verdict verdict) {
        return switch (verdict) {
            case DONE -> "yes, in time";
            case LATE -> "yes, late";
            case OUT_OF_ORDER -> "yes, too early";
            case MISSED -> "no";
            case NOT_DUE -> "not called for";
            case AVOIDED -> "avoided";
            case VIOLATED -> "DONE";
            case UNMARKED -> "not marked";
        };
    }

    private static String took(Line line) {
        return line.seconds().isPresent() ? LessonClock.span(line.seconds().getAsDouble()) : "–";
    }

    private static String points(CriticalAction action, Optional<Line> line) {
        String weight = Words.number(action.weight(), 1);
        String reached = line.map(found -> Words.number(found.points(), 1)).orElse("0");
        return action.mustNot() ? reached + " (-" + weight + " if done)" : reached + " of " + weight;
    }

    private static String why(Scene scene, CriticalAction action, @Nullable CriticalStep step) {
        String rationale = step == null || step.rationale() == null ? "" : step.rationale();
        if (action.after().isEmpty()) {
            return rationale;
        }
        List<String> before = action.after().stream()
                .map(id -> scene.line(id).map(Line::title).orElse(id))
                .toList();
        return (rationale + " Only after: " + String.join("; ", before) + ".").strip();
    }

    private static Block checklist(Scene scene, List<CheckItem> checks) {
        boolean anonymous = scene.content().players().anonymous();
        String by = scene.content().players().markedBy();
        List<List<String>> rows = new ArrayList<>();
        for (CheckItem check : checks) {
            Optional<Line> line = scene.line(check.id());
            String note = anonymous ? "" : line.map(Line::note).orElse("");
            rows.add(List.of(check.text(), line.map(ActionsSection::checked).orElse(""), note));
        }
        String remark = anonymous || by.isEmpty() ? "Remark" : "Remark (marked by " + by + ")";
        return new Block.Table("Checklist", List.of("Line", "Done?", remark), rows, List.of(0.5, 0.2, 0.3));
    }

    private static String checked(Line line) {
        return switch (line.verdict()) {
            case DONE -> "yes";
            case MISSED -> "no";
            default -> "[  ] yes   [  ] no";
        };
    }
}
