package org.lungbridge.scenarios.reading;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What only shows between the states, triggers and modifiers of a scenario. */
final class RuleChecks {
    private final JsonTree document;
    private final RuleNames names;
    private final Problems problems;

    RuleChecks(JsonTree document, Problems problems) {
        this.document = document;
        this.names = new RuleNames(document);
        this.problems = problems;
    }

    void check() {
        namesAreUnique();
        for (JsonTree rule : names.rules()) {
            known(rule, "to");
            TreeView.items(rule, "in")
                    .forEach(state -> known(state, names.states().keySet(), "state"));
            TreeView.find(rule, "when").ifPresent(this::lines);
            doesSomething(rule);
        }
        Stream.concat(names.states().values().stream(), names.rules().stream())
                .flatMap(owner -> TreeView.items(owner, "orders").stream())
                .forEach(this::hasCircuit);
        reachable();
    }

    private void namesAreUnique() {
        Set<String> seen = new HashSet<>();
        Stream.concat(TreeView.items(document, "rules", "states").stream(), names.rules().stream())
                .forEach(owner -> TreeView.text(owner, "name").ifPresent(name -> {
                    if (!seen.add(name)) {
                        problems.add(
                                TreeView.placeOf(owner, "name"),
                                "The name (%s) is taken by another state, trigger or modifier; one of its own is due."
                                        .formatted(name));
                    }
                }));
    }

    private void known(JsonTree owner, String field) {
        TreeView.find(owner, field)
                .ifPresent(state -> known(state, names.states().keySet(), "state"));
    }

    private void known(JsonTree tree, Collection<String> known, String what) {
        if (tree instanceof JsonTree.Text text) {
            known(text.place(), text.value(), known, what);
        }
    }

    private void known(Place place, String name, Collection<String> known, String what) {
        if (!known.contains(name)) {
            String all =
                    known.isEmpty() ? "none is written, one is due" : "known are (" + String.join(", ", known) + ")";
            problems.add(
                    place,
                    "The %s (%s) is unknown; %s.".formatted(what, Words.shortened(name), all),
                    Words.meant(name, known));
        }
    }

    /** States and rules that lines ask for. */
    void lines(JsonTree condition) {
        RuleLines.each(condition, (line, place) -> {
            boolean state = line instanceof Line.InState;
            for (String name : RuleLines.names(line)) {
                known(place, name, state ? names.states().keySet() : names.all(), state ? "state" : "state or rule");
            }
        });
    }

    private void doesSomething(JsonTree rule) {
        boolean idle =
                Stream.of("to", "orders", "message", "cues", "end").noneMatch(field -> TreeView.has(rule, field));
        boolean asked = TreeView.text(rule, "name").filter(this::isAskedFor).isPresent();
        if (idle && !asked) {
            problems.warn(
                    rule.place(),
                    "the rule (%s) does nothing and nobody asks whether it happened."
                            .formatted(TreeView.text(rule, "name").orElse("")),
                    "(to), (orders), (message) or (cues) is missing.");
        }
    }

    private boolean isAskedFor(String name) {
        boolean[] asked = {false};
        names.rules()
                .forEach(rule -> TreeView.find(rule, "when")
                        .ifPresent(when -> RuleLines.each(
                                when,
                                (line, place) ->
                                        asked[0] |= RuleLines.names(line).contains(name))));
        List<JsonTree> judged = TreeView.items(document, "teaching", "criticalActions");
        return asked[0]
                || Stream.concat(judged.stream(), TreeView.items(document, "teaching", "targets").stream())
                        .anyMatch(step ->
                                TreeView.text(step, "from").filter(name::equals).isPresent());
    }

    private void hasCircuit(JsonTree order) {
        boolean starts =
                TreeView.text(order, "order").filter("start-ecmo"::equals).isPresent();
        if (starts && TreeView.find(document, "equipment", "ecmo").isEmpty()) {
            problems.add(
                    order.place(), "The order (start-ecmo) finds no circuit: the field (/equipment/ecmo) is missing.");
        }
    }

    private void reachable() {
        Set<String> reached = names.reachable();
        names.states().forEach((name, state) -> {
            if (!reached.contains(name)) {
                problems.warn(
                        state.place(),
                        "no trigger leads to the state (%s).".formatted(name),
                        "a trigger with (to) " + name + " is missing.");
            }
        });
        for (JsonTree rule : names.rules()) {
            Optional<String> name = TreeView.text(rule, "name").filter(known -> !reached.contains(known));
            name.ifPresent(unreached -> problems.warn(
                    rule.place(),
                    "the rule (%s) belongs to states that are never entered.".formatted(unreached),
                    "a state in (in) is another one."));
        }
    }
}
