package org.lungbridge.scenarios.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lungbridge.vocabulary.OutputVariable;
import org.lungbridge.vocabulary.OutputVariables;

/** What only shows between the parts of a lesson, and between them and the rules. */
final class TeachingChecks {
    private final JsonTree document;
    private final RuleNames names;
    private final RuleChecks rules;
    private final Problems problems;
    private final List<JsonTree> actions;
    private final List<JsonTree> targets;
    private final Set<String> ids = new LinkedHashSet<>();

    TeachingChecks(JsonTree document, Problems problems) {
        this.document = document;
        this.names = new RuleNames(document);
        this.rules = new RuleChecks(document, problems);
        this.problems = problems;
        this.actions = TreeView.items(document, "teaching", "criticalActions");
        this.targets = TreeView.items(document, "teaching", "targets");
    }

    void check() {
        if (!TreeView.has(document, "teaching")) {
            return;
        }
        Set<String> actionIds = new LinkedHashSet<>();
        actions.forEach(action -> TreeView.text(action, "id").ifPresent(actionIds::add));
        unique();
        actions.forEach(action -> action(action, actionIds));
        targets.forEach(this::target);
        for (JsonTree list : TreeView.items(document, "teaching", "checklists")) {
            TreeView.items(list, "items")
                    .forEach(item -> TreeView.find(item, "when").ifPresent(rules::lines));
        }
        TreeView.find(document, "teaching", "timed").ifPresent(id -> known(id, actionIds, "critical action"));
        TreeView.items(document, "teaching", "pass", "required").forEach(id -> known(id, actionIds, "critical action"));
        debrief(actionIds);
    }

    private void unique() {
        List<JsonTree> all = new ArrayList<>(actions);
        all.addAll(targets);
        TreeView.items(document, "teaching", "checklists").forEach(list -> all.addAll(TreeView.items(list, "items")));
        for (JsonTree item : all) {
            TreeView.text(item, "id")
                    .filter(id -> !ids.add(id))
                    .ifPresent(id -> problems.add(
                            TreeView.placeOf(item, "id"),
                            "The id (%s) is taken by another critical action, target or line of a checklist; one of its own is due."
                                    .formatted(id)));
        }
    }

    private void action(JsonTree action, Set<String> actionIds) {
        TreeView.find(action, "when").ifPresent(rules::lines);
        from(action, names.all());
        for (JsonTree before : TreeView.items(action, "after")) {
            known(before, actionIds, "critical action");
        }
    }

    private void from(JsonTree step, Set<String> known) {
        Optional<JsonTree> from = TreeView.find(step, "from");
        from.ifPresent(name -> known(name, known, "state or rule"));
        if (from.isPresent() && TreeView.has(step, "start")) {
            problems.add(
                    TreeView.placeOf(step, "start"),
                    "The time begins with (from) and at (start); one of the two is due.");
        }
        boolean never = from.filter(JsonTree.Text.class::isInstance)
                .map(name -> ((JsonTree.Text) name).value())
                .filter(name -> names.all().contains(name) && !names.reachable().contains(name))
                .isPresent();
        if (never) {
            problems.warn(
                    TreeView.placeOf(step, "from"),
                    "this cannot be scored: its time never begins.",
                    "another state or rule was meant.");
        }
    }

    private void target(JsonTree target) {
        from(target, names.all());
        Set<String> columns = new LinkedHashSet<>();
        List<Line.Compared> lines = new ArrayList<>();
        for (JsonTree keep : TreeView.items(target, "keep")) {
            RuleLines.each(keep, (line, place) -> {
                if (line instanceof Line.Compared compared
                        && !compared.observable().isResult()) {
                    columns.add(compared.observable().column());
                    lines.add(compared);
                } else {
                    problems.add(
                            place,
                            "A target is judged from the time series; a column of it, < or >, and a value are due.",
                            "(true:NAME > VALUE) was meant, with a column of the time series.");
                }
            });
        }
        boolean both = lines.size() == 2 && lines.get(0).above() == lines.get(1).above();
        if (columns.size() > 1 || lines.size() > 2 || both) {
            problems.add(
                    TreeView.placeOf(target, "keep"),
                    "A target keeps one variable between two ends; one or two lines about one variable are due.");
        }
    }

    private void debrief(Set<String> actionIds) {
        Optional<JsonTree> plan = TreeView.find(document, "teaching", "debrief");
        if (plan.isEmpty()) {
            TreeView.find(document, "teaching")
                    .ifPresent(lesson -> problems.warn(
                            lesson.place(), "the lesson has no debriefing.", "the field (debrief) is missing."));
            return;
        }
        Set<String> known = new LinkedHashSet<>(names.all());
        known.addAll(actionIds);
        for (JsonTree phase : TreeView.items(plan.get(), "phases")) {
            for (JsonTree question : TreeView.items(phase, "questions")) {
                TreeView.find(question, "about")
                        .ifPresent(name -> known(name, known, "state, rule or critical action"));
            }
        }
        List<String> columns =
                OutputVariables.all().stream().map(OutputVariable::id).toList();
        TreeView.items(plan.get(), "plots").forEach(plot -> known(plot, columns, "column"));
    }

    private void known(JsonTree tree, Collection<String> known, String what) {
        if (tree instanceof JsonTree.Text text && !known.contains(text.value())) {
            problems.add(
                    text.place(),
                    "The %s (%s) is unknown; known are (%s)."
                            .formatted(what, Words.shortened(text.value()), Words.shortened(String.join(", ", known))),
                    Words.meant(text.value(), known));
        }
    }
}
