package org.lungbridge.scenarios.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a scenario should have before others teach with it, though it runs without: everything of {@link ScenarioChecks} is
 * known when this is asked.
 */
final class StrictChecks {
    /** The most objectives a learner keeps in mind (template of the SAEM simulation interest group). */
    private static final int MOST_OBJECTIVES = 5;

    private static final Map<String, String> PARTS = parts();

    private final JsonTree document;
    private final RuleNames names;
    private final Problems problems;
    private final OptionalDouble end;

    StrictChecks(JsonTree document, Problems problems) {
        this.document = document;
        this.names = new RuleNames(document);
        this.problems = problems;
        this.end = TreeView.seconds(document, "end", "after");
    }

    private static Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("duration", "how long it takes");
        parts.put("prebrief", "what is said before");
        parts.put("handover", "how the patient is handed over");
        parts.put("criticalActions", "what a learner is to do");
        parts.put("timed", "the one action whose seconds are told");
        parts.put("pass", "when a run counts as passed");
        return parts;
    }

    void check() {
        List<JsonTree> objectives = TreeView.items(document, "objectives");
        if (objectives.size() > MOST_OBJECTIVES) {
            problems.warn(
                    objectives.get(MOST_OBJECTIVES).place(),
                    "there are (%s) objectives; nobody keeps more than (%s) in mind."
                            .formatted(objectives.size(), MOST_OBJECTIVES),
                    "some of them belong together, or into another scenario.");
        }
        due(document, "references", "where it comes from");
        names.rules().forEach(rule -> comes(rule, "the rule", "name"));
        TreeView.find(document, "teaching").ifPresent(this::lesson);
    }

    private void lesson(JsonTree teaching) {
        due(document, "objectives", "what a learner can do afterwards");
        due(document, "learnerLevel", "for whom it is meant");
        PARTS.forEach((field, meaning) -> due(teaching, field, meaning));
        for (JsonTree action : TreeView.items(teaching, "criticalActions")) {
            due(action, "rationale", "why it matters");
            comes(action, "the critical action", "id");
            begins(action);
        }
        timed(teaching);
    }

    private void due(JsonTree owner, String field, String meaning) {
        Optional<JsonTree> written = TreeView.find(owner, field);
        boolean empty = written.isPresent()
                && written.get() instanceof JsonTree.Row row
                && row.items().isEmpty();
        if (written.isEmpty() || empty) {
            problems.warn(
                    owner.place(),
                    "nothing says %s.".formatted(meaning),
                    "the field (%s) is missing or empty.".formatted(field));
        }
    }

    /** Its condition can come to be so in this run at all. */
    private void comes(JsonTree owner, String what, String nameField) {
        String name = TreeView.text(owner, nameField).orElse("");
        TreeView.find(owner, "when")
                .ifPresent(when -> needed(when)
                        .forEach(part -> RuleLines.each(part, (line, place) -> {
                            if (neverSo(line)) {
                                problems.warn(
                                        place,
                                        "%s (%s) waits for what never comes in this run.".formatted(what, name),
                                        "another time, state or rule was meant.");
                            }
                        })));
    }

    /** The lines without which a condition is not met: those it consists of, or all of those it joins. */
    private static Stream<JsonTree> needed(JsonTree condition) {
        if (condition instanceof JsonTree.Text) {
            return Stream.of(condition);
        }
        return Stream.concat(
                TreeView.find(condition, "when").stream().flatMap(StrictChecks::needed),
                TreeView.items(condition, "all").stream().flatMap(StrictChecks::needed));
    }

    private boolean neverSo(Line line) {
        if (line instanceof Line.Timed timed) {
            return timed.above() && end.isPresent() && timed.value().engineValue() >= end.getAsDouble();
        }
        Set<String> reached = names.reachable();
        return RuleLines.names(line).stream().anyMatch(name -> names.all().contains(name) && !reached.contains(name));
    }

    private void begins(JsonTree action) {
        OptionalDouble start = TreeView.seconds(action, "start");
        if (start.isPresent() && end.isPresent() && start.getAsDouble() >= end.getAsDouble()) {
            problems.warn(
                    TreeView.placeOf(action, "start"),
                    "this cannot be scored: its time begins after the end of the run.",
                    "the run was to be longer.");
        }
    }

    /** The seconds of something that must not be done tell nothing. */
    private void timed(JsonTree teaching) {
        String timed = TreeView.text(teaching, "timed").orElse("");
        for (JsonTree action : TreeView.items(teaching, "criticalActions")) {
            boolean never = TreeView.find(action, "mustNot")
                    .filter(flag -> flag instanceof JsonTree.Flag written && written.value())
                    .isPresent();
            if (never && TreeView.text(action, "id").filter(timed::equals).isPresent()) {
                problems.warn(
                        TreeView.placeOf(teaching, "timed"),
                        "the timed action (%s) is one that must not be done.".formatted(timed),
                        "another critical action was meant.");
            }
        }
    }
}
