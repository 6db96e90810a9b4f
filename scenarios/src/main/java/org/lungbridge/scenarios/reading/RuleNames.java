package org.lungbridge.scenarios.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** States, triggers and modifiers of a scenario by their names, in the order of the file. */
final class RuleNames {
    private final Map<String, JsonTree> states = new LinkedHashMap<>();
    private final Map<String, JsonTree> rules = new LinkedHashMap<>();
    private final List<JsonTree> triggers;
    private final List<JsonTree> modifiers;

    RuleNames(JsonTree document) {
        JsonTree rulesOf = TreeView.find(document, "rules").orElse(document);
        collect(TreeView.items(rulesOf, "states"), states);
        triggers = TreeView.items(rulesOf, "triggers");
        modifiers = TreeView.items(rulesOf, "modifiers");
        collect(triggers, rules);
        collect(modifiers, rules);
    }

    private static void collect(List<JsonTree> items, Map<String, JsonTree> into) {
        items.forEach(item -> TreeView.text(item, "name").ifPresent(name -> into.putIfAbsent(name, item)));
    }

    Map<String, JsonTree> states() {
        return states;
    }

    /** Triggers and modifiers. */
    List<JsonTree> rules() {
        List<JsonTree> all = new ArrayList<>(triggers);
        all.addAll(modifiers);
        return all;
    }

    /** Names of states, triggers and modifiers. */
    Set<String> all() {
        Set<String> all = new LinkedHashSet<>(states.keySet());
        all.addAll(rules.keySet());
        return all;
    }

    /** States, triggers and modifiers that can come at all: from the first state on, along the triggers. */
    Set<String> reachable() {
        Set<String> reached = new LinkedHashSet<>();
        states.keySet().stream().findFirst().ifPresent(reached::add);
        boolean more = true;
        while (more) {
            more = false;
            for (JsonTree trigger : triggers) {
                String to = TreeView.text(trigger, "to").orElse("");
                more |= states.containsKey(to) && isLookedAt(trigger, reached) && reached.add(to);
            }
        }
        rules.forEach((name, rule) -> {
            if (isLookedAt(rule, reached)) {
                reached.add(name);
            }
        });
        return reached;
    }

    private static boolean isLookedAt(JsonTree rule, Set<String> reached) {
        List<JsonTree> in = TreeView.items(rule, "in");
        return in.isEmpty()
                || in.stream()
                        .filter(JsonTree.Text.class::isInstance)
                        .anyMatch(state -> reached.contains(((JsonTree.Text) state).value()));
    }
}
