package org.lungbridge.scenarios.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.strategy.Comparison;

/** Phases must lead to each other, aim at bands the device can see, and their infusions must begin somewhere. */
final class PhaseChecks {
    private final JsonTree strategy;
    private final KnownDevices devices;
    private final Problems problems;
    private final Map<String, JsonTree> phases = new LinkedHashMap<>();

    PhaseChecks(JsonTree strategy, KnownDevices devices, Problems problems) {
        this.strategy = strategy;
        this.devices = devices;
        this.problems = problems;
    }

    void check() {
        Optional<JsonTree> row = TreeView.find(strategy, "phases");
        if (row.isPresent()
                && row.get() instanceof JsonTree.Row
                && TreeView.items(strategy, "phases").isEmpty()) {
            problems.add(row.get().place(), "The strategy has no phase; at least one is due.");
        }
        for (JsonTree phase : TreeView.items(strategy, "phases")) {
            String name = TreeView.text(phase, "name").orElse("");
            if (!name.isEmpty() && phases.putIfAbsent(name, phase) != null) {
                problems.add(
                        TreeView.placeOf(phase, "name"),
                        "Two phases are called (%s); each needs a name of its own.".formatted(name));
            }
            target(phase);
            exits(phase);
        }
        reachable();
        begins();
        TreeView.items(strategy, "holds").forEach(this::hold);
    }

    private void target(JsonTree phase) {
        Optional<Measure> low = StrategyUnits.result(phase, "target", "low");
        Optional<Measure> high = StrategyUnits.result(phase, "target", "high");
        if (low.isEmpty() || high.isEmpty()) {
            return;
        }
        JsonTree target = TreeView.find(phase, "target").orElseThrow();
        if (low.get().engineValue() >= high.get().engineValue()) {
            problems.add(
                    TreeView.placeOf(target, "high"),
                    "The target from (%s) to (%s) is no band.".formatted(low.get(), high.get()),
                    "the two ends were exchanged.");
        }
        String test = TreeView.text(strategy, "monitor", "test").orElse("");
        String device = TreeView.text(strategy, "monitor", "device").orElse("");
        double[] reach = devices.reach(test, device);
        within(target, "low", low.get(), reach, test, device);
        within(target, "high", high.get(), reach, test, device);
    }

    private void within(JsonTree target, String field, Measure end, double[] reach, String test, String device) {
        boolean comparable = StrategyUnits.due(test).holds(end.unit());
        if (comparable && (end.value() < reach[0] || end.value() > reach[1])) {
            problems.add(
                    TreeView.placeOf(target, field),
                    "The target ends at (%s), which the device%s cannot tell; it reports from (%s) to (%s)."
                            .formatted(
                                    end,
                                    device.isEmpty() ? "" : " (" + device + ")",
                                    new Measure(reach[0], end.unit()),
                                    new Measure(reach[1], end.unit())),
                    "another device was meant.");
        }
    }

    private void exits(JsonTree phase) {
        for (JsonTree exit : TreeView.items(phase, "changes")) {
            boolean one = TreeView.has(exit, "when");
            boolean several = TreeView.has(exit, "all");
            if (one == several) {
                problems.add(
                        exit.place(),
                        "The change of the phase needs either the field (when) or the field (all)%s."
                                .formatted(one ? ", not both" : ""));
            }
            if (several && TreeView.has(exit, "for")) {
                problems.add(
                        TreeView.placeOf(exit, "for"),
                        "The field (for) has no effect beside (all).",
                        "each condition of (all) has its own (for).");
            }
            if (several && TreeView.items(exit, "all").isEmpty()) {
                problems.add(TreeView.placeOf(exit, "all"), "The field (all) is empty; at least one condition is due.");
            }
        }
    }

    /** Every phase is entered from the first one, directly or by others. */
    private void reachable() {
        if (phases.isEmpty()) {
            return;
        }
        Set<String> reached = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(phases.keySet().iterator().next()));
        while (!open.isEmpty()) {
            String name = open.pop();
            if (reached.add(name)) {
                for (JsonTree exit : TreeView.items(phases.getOrDefault(name, strategy), "changes")) {
                    String to = TreeView.text(exit, "to").orElse(name);
                    if (phases.containsKey(to)) {
                        open.push(to);
                    } else {
                        problems.add(
                                TreeView.placeOf(exit, "to"),
                                "No phase is called (%s); known are (%s)."
                                        .formatted(Words.shortened(to), String.join(", ", phases.keySet())),
                                Words.meant(to, phases.keySet()));
                    }
                }
            }
        }
        phases.forEach((name, phase) -> {
            if (!reached.contains(name)) {
                problems.add(
                        TreeView.placeOf(phase, "name"),
                        "Nobody can reach the phase (%s): no phase before it has a change to it.".formatted(name),
                        "a phase before it lacks \"changes\": [ { \"to\": \"%s\", … } ].".formatted(name));
            }
        });
    }

    /** An infusion that is adjusted must have begun: in this phase or in every phase that leads to it. */
    private void begins() {
        boolean first = true;
        for (Map.Entry<String, JsonTree> phase : phases.entrySet()) {
            boolean needs = TreeView.has(phase.getValue(), "target") && !TreeView.has(phase.getValue(), "rate");
            boolean fromNothing = phases.values().stream()
                    .filter(other -> !StrategyChecks.gives(other))
                    .anyMatch(other -> leadsTo(other, phase.getKey()));
            if (needs && (first || fromNothing)) {
                problems.add(
                        phase.getValue().place(),
                        "The phase (%s) adjusts an infusion that nobody started; the field (rate) is missing."
                                .formatted(phase.getKey()));
            }
            first = false;
        }
    }

    private static boolean leadsTo(JsonTree phase, String name) {
        return TreeView.items(phase, "changes").stream()
                .anyMatch(exit -> TreeView.text(exit, "to").orElse("").equals(name));
    }

    /** A hold must not end while its reason lasts. */
    private void hold(JsonTree hold) {
        Comparison when = comparison(hold, "when");
        Comparison until = comparison(hold, "until");
        if (when == null || until == null || when.sign() != until.sign()) {
            return;
        }
        double reason = when.value().engineValue();
        double end = until.value().engineValue();
        boolean both = when.above() == until.above() || (when.above() ? end > reason : end < reason);
        if (both) {
            problems.add(
                    TreeView.placeOf(hold, "until"),
                    "The hold would end (%s) while its reason (%s) can still be so."
                            .formatted(until.text(), when.text()),
                    "the opposite of the reason was meant.");
        }
    }

    private static @Nullable Comparison comparison(JsonTree tree, String field) {
        Optional<JsonTree> text = TreeView.find(tree, field).filter(JsonTree.Text.class::isInstance);
        return text.isEmpty()
                ? null
                : ComparisonText.read(
                        ((JsonTree.Text) text.get()).value(), text.get().place(), new Problems());
    }
}
