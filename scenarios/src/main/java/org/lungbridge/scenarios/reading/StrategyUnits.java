package org.lungbridge.scenarios.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Measure;

/** Doses and rates must be in units of the drug, results and targets in those of the test. */
final class StrategyUnits {
    private static final List<Dimension> RATES = List.of(
            Dimension.ACTIVITY_RATE, Dimension.ACTIVITY_FLOW, Dimension.DRUG_FLOW_PER_WEIGHT, Dimension.DRUG_RATE);
    private static final Map<String, List<Dimension>> OF_DRUG = Map.of(
            "heparin", List.of(Dimension.ACTIVITY_RATE, Dimension.ACTIVITY_FLOW),
            "bivalirudin", List.of(Dimension.DRUG_FLOW_PER_WEIGHT),
            "argatroban", List.of(Dimension.DRUG_RATE));
    private static final List<Dimension> RESULTS = List.of(Dimension.TIME, Dimension.ACTIVITY_CONCENTRATION);

    private final JsonTree strategy;
    private final Problems problems;
    private final String drug;
    private final String test;

    StrategyUnits(JsonTree strategy, Problems problems) {
        this.strategy = strategy;
        this.problems = problems;
        this.drug = TreeView.text(strategy, "agent", "drug").orElse("");
        this.test = TreeView.text(strategy, "monitor", "test").orElse("");
    }

    void check() {
        for (JsonTree phase : TreeView.items(strategy, "phases")) {
            infusion(phase, "rate");
            onlyFor("heparin", phase, "bolus");
            onlyFor("enoxaparin", phase, "doses");
            TreeView.find(phase, "target").ifPresent(target -> {
                result(target, "low");
                result(target, "high");
                if (drug.equals("enoxaparin")) {
                    problems.add(
                            TreeView.placeOf(phase, "target"),
                            "Single doses of (enoxaparin) are not adjusted to a target.",
                            "the field (doses) was meant.");
                }
            });
        }
        TreeView.find(strategy, "limits").ifPresent(limits -> {
            infusion(limits, "least");
            infusion(limits, "most");
        });
        TreeView.find(strategy, "titration", "step").ifPresent(step -> {
            List.of("change", "up", "down").forEach(field -> infusion(step, field));
            result(step, "per");
            result(step, "pauseAbove");
        });
        for (JsonTree row : TreeView.items(strategy, "titration", "table")) {
            infusion(row, "change");
            onlyFor("heparin", row, "bolus");
            result(row, "from");
            result(row, "below");
        }
        TreeView.find(strategy, "safety").ifPresent(safety -> result(safety, "targetLowered"));
    }

    private void infusion(JsonTree tree, String field) {
        List<Dimension> due = OF_DRUG.getOrDefault(drug, List.of());
        Optional<Measure> rate = rate(tree, field);
        if (drug.equals("enoxaparin") && TreeView.has(tree, field)) {
            problems.add(
                    TreeView.placeOf(tree, field),
                    "The drug (enoxaparin) is not infused, so the field (%s) has no effect.".formatted(field),
                    "the field (doses) was meant.");
        } else if (rate.isPresent()
                && !due.isEmpty()
                && due.stream().noneMatch(d -> d.holds(rate.get().unit()))) {
            problems.add(
                    TreeView.placeOf(tree, field),
                    "The field (%s) is (%s), which is no rate of (%s); %s is due."
                            .formatted(field, rate.get(), drug, QuantityText.allowed(due)),
                    "another drug or another unit was meant.");
        }
    }

    private void onlyFor(String due, JsonTree tree, String field) {
        if (TreeView.has(tree, field) && !drug.isEmpty() && !drug.equals(due)) {
            problems.add(
                    TreeView.placeOf(tree, field),
                    "The field (%s) is for (%s), not for (%s).".formatted(field, due, drug));
        }
    }

    private void result(JsonTree tree, String field) {
        Optional<Measure> value = measure(tree, field, RESULTS);
        Dimension due = due(test);
        if (value.isPresent() && !test.isEmpty() && !due.holds(value.get().unit())) {
            problems.add(
                    TreeView.placeOf(tree, field),
                    "The field (%s) is (%s), which is no result of (%s); %s is due."
                            .formatted(field, value.get(), test, QuantityText.allowed(List.of(due))),
                    "another test or another unit was meant.");
        }
    }

    /** What a result of a monitored test is. */
    static Dimension due(String test) {
        return test.equals("antiXa") ? Dimension.ACTIVITY_CONCENTRATION : Dimension.TIME;
    }

    /** A rate of the strategy that can be read. */
    Optional<Measure> rate(String object, String field) {
        return TreeView.find(strategy, object).flatMap(tree -> rate(tree, field));
    }

    static Optional<Measure> rate(JsonTree tree, String field) {
        return measure(tree, field, RATES);
    }

    /** A result, or a distance between two, that can be read. */
    static Optional<Measure> result(JsonTree tree, String object, String field) {
        return TreeView.find(tree, object).flatMap(there -> measure(there, field, RESULTS));
    }

    static Optional<Measure> measure(JsonTree tree, String field, List<Dimension> dimensions) {
        return TreeView.text(tree, field)
                .map(text -> QuantityText.read(text, dimensions))
                .filter(QuantityText.Outcome.Read.class::isInstance)
                .map(outcome -> ((QuantityText.Outcome.Read) outcome).measure());
    }

    /** The dimensions of results. */
    static List<Dimension> results() {
        return RESULTS;
    }

    /** Whether two rates are of one dimension, so that one can be above the other. */
    static boolean comparable(Measure one, Measure other) {
        return RATES.stream().anyMatch(dimension -> dimension.holds(one.unit()) && dimension.holds(other.unit()));
    }
}
