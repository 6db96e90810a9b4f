package org.lungbridge.scenarios.reading;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lungbridge.laboratory.Measurand;
import org.lungbridge.vocabulary.OutputVariable;
import org.lungbridge.vocabulary.OutputVariables;

/** What only shows between the fields of the definition of an endpoint; each of them is right by itself. */
final class EndpointChecks {
    private static final String COLUMN = "column";
    private static final String TIME_COLUMN = "timeColumn";
    private static final String TEST = "test";
    private static final List<String> SOURCES = List.of(COLUMN, TIME_COLUMN, "when", "measure", "freeOf", "order");

    /** What says how it is counted, by the kind. */
    private static final Map<String, List<String>> SOURCES_OF = Map.of(
            "time-to-event", List.of("when", TIME_COLUMN),
            "yes-no", List.of("when", COLUMN),
            "count", List.of("when", COLUMN),
            "number", List.of("measure", COLUMN),
            "free-days", List.of("freeOf", COLUMN),
            "hierarchy", List.of("order"));

    private final Problems problems;

    private EndpointChecks(Problems problems) {
        this.problems = problems;
    }

    /** Checks the definition that this tree holds. */
    static void check(JsonTree definition, Problems problems) {
        EndpointChecks checks = new EndpointChecks(problems);
        TreeView.text(definition, "kind")
                .filter(SOURCES_OF::containsKey)
                .ifPresent(kind -> checks.source(definition, kind));
        TreeView.find(definition, "when").ifPresent(checks::criterion);
        TreeView.find(definition, "measure").ifPresent(checks::measure);
    }

    private void source(JsonTree definition, String kind) {
        List<String> due = SOURCES_OF.getOrDefault(kind, List.of());
        List<String> written =
                SOURCES.stream().filter(name -> TreeView.has(definition, name)).toList();
        if (written.size() != 1 || !due.contains(written.get(0))) {
            String found =
                    written.isEmpty() ? "none of them is written" : "(" + String.join(", ", written) + ") is written";
            problems.add(
                    definition.place(),
                    "An endpoint of the kind (%s) needs one of the fields (%s); %s."
                            .formatted(kind, String.join(", ", due), found));
        }
        if (kind.equals("free-days") && TreeView.has(definition, "freeOf") && !TreeView.has(definition, "horizon")) {
            problems.add(definition.place(), "Free days need the field (horizon), a time such as \"28 d\".");
        }
    }

    private void criterion(JsonTree when) {
        TreeView.items(when, "of").forEach(this::criterion);
        String kind = TreeView.text(when, "kind").orElse("");
        switch (kind) {
            case "fall" -> oneSource(when);
            case "value" -> {
                oneSource(when);
                one(when, "below", "above");
                if (TreeView.has(when, TEST) && TreeView.has(when, "lasting")) {
                    problems.add(
                            TreeView.placeOf(when, "lasting"),
                            "Results of a test are single; only a column can be beyond a bound for a while.",
                            "the field (column) was meant.");
                }
            }
            case "any", "all" -> {
                if (TreeView.find(when, "of").isPresent()
                        && TreeView.items(when, "of").isEmpty()) {
                    problems.add(
                            TreeView.placeOf(when, "of"), "The list (of) is empty; one criterion at least is due.");
                }
            }
            default -> {
                // Nothing between their fields.
            }
        }
    }

    private void measure(JsonTree measure) {
        oneSource(measure);
        boolean bounded = TreeView.text(measure, "statistic")
                .filter(name -> name.startsWith("days-"))
                .isPresent();
        if (bounded != TreeView.has(measure, "bound")) {
            problems.add(
                    measure.place(),
                    bounded
                            ? "Days below or above need the field (bound), a number in the unit of the column."
                            : "The field (bound) belongs to days-below and days-above.");
        }
        if (bounded && TreeView.has(measure, TEST)) {
            problems.add(TreeView.placeOf(measure, TEST), "Days are counted of a column, not of results of a test.");
        }
    }

    private void oneSource(JsonTree tree) {
        one(tree, COLUMN, TEST);
        TreeView.text(tree, COLUMN)
                .ifPresent(id -> known(
                        tree,
                        COLUMN,
                        id,
                        OutputVariables.all().stream().map(OutputVariable::id).toList()));
        TreeView.text(tree, TEST)
                .ifPresent(id -> known(
                        tree,
                        TEST,
                        id,
                        Stream.of(Measurand.values()).map(Measurand::result).collect(Collectors.toSet())));
    }

    private void known(JsonTree tree, String field, String id, Collection<String> known) {
        if (!known.contains(id)) {
            Optional<String> near = NearestWord.find(id, known);
            problems.add(
                    TreeView.placeOf(tree, field),
                    "The %s (%s) is unknown; one that a run records is due.".formatted(field, Words.shortened(id)),
                    near.map(word -> "(" + word + ") was meant.").orElse(null));
        }
    }

    private void one(JsonTree tree, String first, String second) {
        if (TreeView.has(tree, first) == TreeView.has(tree, second)) {
            problems.add(tree.place(), "Either the field (%s) or the field (%s) is due.".formatted(first, second));
        }
    }
}
