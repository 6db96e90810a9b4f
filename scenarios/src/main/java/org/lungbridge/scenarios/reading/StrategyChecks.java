package org.lungbridge.scenarios.reading;

import java.util.List;
import java.util.Optional;
import org.lungbridge.scenarios.document.DeviceKind;
import org.lungbridge.scenarios.document.Measure;

/**
 * What only shows between the fields of a strategy: drug and route, monitor and what it is for, limits. Works on the tree, so
 * that it finds its problems even where single fields are wrong.
 */
final class StrategyChecks {
    private static final List<String> ADJUSTING = List.of("monitor", "sampling", "titration");

    private final JsonTree strategy;
    private final KnownDevices devices;
    private final Problems problems;
    private final StrategyUnits units;

    private StrategyChecks(JsonTree strategy, KnownDevices devices, Problems problems) {
        this.strategy = strategy;
        this.devices = devices;
        this.problems = problems;
        this.units = new StrategyUnits(strategy, problems);
    }

    static void check(JsonTree strategy, KnownDevices devices, Problems problems) {
        if (!(strategy instanceof JsonTree.Branch)) {
            return;
        }
        StrategyChecks checks = new StrategyChecks(strategy, devices, problems);
        checks.drugAndRoute();
        checks.whatAdjusts();
        checks.deviceOfTheMonitor();
        checks.sampling();
        checks.limits();
        checks.units.check();
        new PhaseChecks(strategy, devices, problems).check();
        new TitrationChecks(strategy, problems).check();
    }

    private void drugAndRoute() {
        Optional<JsonTree> agent = TreeView.find(strategy, "agent");
        boolean gives = TreeView.items(strategy, "phases").stream().anyMatch(StrategyChecks::gives);
        if (agent.isEmpty() && gives) {
            problems.add(
                    strategy.place(),
                    "The field (agent) is missing, and a phase gives something.",
                    "\"agent\": { \"drug\": \"heparin\", \"route\": \"intravenous\" } was meant.");
        }
        String drug = TreeView.text(strategy, "agent", "drug").orElse("");
        String route = TreeView.text(strategy, "agent", "route").orElse("");
        String due = drug.equals("enoxaparin") ? "subcutaneous" : "intravenous";
        boolean known =
                List.of("heparin", "bivalirudin", "argatroban", "enoxaparin").contains(drug);
        if (agent.isPresent()
                && known
                && List.of("subcutaneous", "intravenous").contains(route)
                && !route.equals(due)) {
            problems.add(
                    TreeView.placeOf(agent.get(), "route"),
                    "The drug (%s) goes (%s) here, not (%s).".formatted(drug, due, route),
                    "(%s) was meant.".formatted(due));
        }
    }

    static boolean gives(JsonTree phase) {
        return TreeView.has(phase, "rate")
                || TreeView.has(phase, "target")
                || TreeView.has(phase, "bolus")
                || TreeView.has(phase, "doses");
    }

    private void whatAdjusts() {
        boolean aims = TreeView.items(strategy, "phases").stream().anyMatch(phase -> TreeView.has(phase, "target"));
        for (String field : ADJUSTING) {
            boolean there = TreeView.has(strategy, field);
            if (aims && !there) {
                problems.add(
                        strategy.place(),
                        "The field (%s) is missing, and a phase has a target.".formatted(field),
                        "the target is left over, or the infusion is to be adjusted by a test.");
            } else if (!aims && there) {
                String needs = field.equals("titration") && !TreeView.has(strategy, "monitor")
                        ? "The field (titration) has no monitor whose results it could follow, and no phase has a target."
                        : "The field (%s) has no effect: no phase has a target.".formatted(field);
                problems.add(TreeView.placeOf(strategy, field), needs, "a target is missing in one of the phases.");
            }
        }
    }

    private void deviceOfTheMonitor() {
        String test = TreeView.text(strategy, "monitor", "test").orElse("");
        TreeView.find(strategy, "monitor").ifPresent(monitor -> fits(monitor, test));
        for (JsonTree watched : TreeView.items(strategy, "watch")) {
            fits(watched, TreeView.text(watched, "test").orElse(""));
        }
    }

    private void fits(JsonTree tree, String test) {
        String device = TreeView.text(tree, "device").orElse("");
        boolean known = devices.ids(DeviceKind.ASSAY).contains(device);
        if (known && !test.isEmpty() && !devices.measuring(test).contains(device)) {
            problems.add(
                    TreeView.placeOf(tree, "device"),
                    "The device (%s) does not do (%s).".formatted(device, test),
                    "one of (%s) was meant.".formatted(String.join(", ", devices.measuring(test))));
        }
    }

    private void sampling() {
        Optional<JsonTree> sampling = TreeView.find(strategy, "sampling");
        if (sampling.isEmpty()) {
            return;
        }
        double interval = TreeView.seconds(sampling.get(), "interval").orElse(Double.NaN);
        double after = TreeView.seconds(sampling.get(), "afterChange").orElse(interval);
        double settled = TreeView.seconds(sampling.get(), "settled").orElse(0);
        if (settled > after) {
            problems.add(
                    TreeView.placeOf(sampling.get(), "settled"),
                    "A change has settled later (%s) than the next sample is drawn; no result would ever count. A shorter time is due."
                            .formatted(TreeView.text(sampling.get(), "settled").orElse("")));
        }
        if (TreeView.seconds(sampling.get(), "steady", "interval").orElse(Double.MAX_VALUE) < interval) {
            problems.add(
                    TreeView.placeOf(sampling.get(), "steady"),
                    "The interval of a steady patient is shorter than the usual one.",
                    "the two intervals were exchanged.");
        }
    }

    private void limits() {
        Optional<Measure> least = units.rate("limits", "least");
        Optional<Measure> most = units.rate("limits", "most");
        if (least.isPresent() && most.isPresent() && StrategyUnits.comparable(least.get(), most.get())) {
            if (least.get().engineValue() > most.get().engineValue()) {
                problems.add(
                        TreeView.find(strategy, "limits", "least")
                                .orElse(strategy)
                                .place(),
                        "The least rate (%s) is above the most (%s).".formatted(least.get(), most.get()),
                        "the two were exchanged.");
            }
        }
        for (JsonTree phase : TreeView.items(strategy, "phases")) {
            Optional<Measure> rate = StrategyUnits.rate(phase, "rate");
            boolean above = rate.isPresent()
                    && most.isPresent()
                    && StrategyUnits.comparable(rate.get(), most.get())
                    && rate.get().engineValue() > most.get().engineValue();
            if (above) {
                problems.add(
                        TreeView.placeOf(phase, "rate"),
                        "The rate (%s) is above the most that may run (%s).".formatted(rate.get(), most.get()));
            }
        }
    }
}
