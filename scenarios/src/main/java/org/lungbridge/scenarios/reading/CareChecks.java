package org.lungbridge.scenarios.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Standing care must find its occasion in the timeline, and two hands must not turn one pump. */
final class CareChecks {
    private static final Map<String, List<String>> ORDERS = Map.of(
            "heparin", List.of("set-heparin"),
            "bivalirudin", List.of("set-bivalirudin"),
            "argatroban", List.of("set-argatroban"),
            "enoxaparin", List.of("enoxaparin"));

    private final JsonTree document;
    private final KnownDevices devices;
    private final Problems problems;

    CareChecks(JsonTree document, KnownDevices devices, Problems problems) {
        this.document = document;
        this.devices = devices;
        this.problems = problems;
    }

    void check() {
        new CourseChecks(document, problems).check();
        Optional<JsonTree> written = TreeView.find(document, "care", "anticoagulation");
        if (written.isEmpty()) {
            return;
        }
        JsonTree strategy = written.get();
        if (strategy instanceof JsonTree.Branch) {
            StrategyChecks.check(strategy, devices, problems);
        } else if (strategy instanceof JsonTree.Text name) {
            strategy = shipped(name.value()).orElse(strategy);
        }
        occasion(written.get(), strategy);
        hands(strategy);
    }

    private Optional<JsonTree> shipped(String id) {
        byte[] bytes = devices.strategy(id);
        return bytes.length == 0
                ? Optional.empty()
                : Optional.ofNullable(JsonTreeReader.read(SourceText.of(id, bytes), new Problems()));
    }

    private void occasion(JsonTree written, JsonTree strategy) {
        boolean waits =
                TreeView.text(strategy, "start", "at").orElse("cannulation").equals("cannulation");
        boolean cannulates = TreeView.text(document, "care", "course").isPresent()
                || TreeView.find(document, "care", "course", "ecmoIndication").isPresent()
                || TreeView.items(document, "timeline").stream()
                        .anyMatch(entry ->
                                TreeView.text(entry, "order").orElse("").equals("start-ecmo"));
        if (strategy instanceof JsonTree.Branch && waits && !cannulates) {
            problems.add(
                    written.place(),
                    "The strategy begins with cannulation, and the timeline has no order (start-ecmo).",
                    "\"start\": { \"at\": \"run\" } was meant, or the order is missing.");
        }
    }

    private void hands(JsonTree strategy) {
        String drug = TreeView.text(strategy, "agent", "drug").orElse("");
        for (JsonTree entry : TreeView.items(document, "timeline")) {
            String order = TreeView.text(entry, "order").orElse("");
            if (ORDERS.getOrDefault(drug, List.of()).contains(order)) {
                problems.add(
                        TreeView.placeOf(entry, "order"),
                        "The order (%s) and the strategy both give (%s).".formatted(order, drug),
                        "the order is left over, or the strategy (none) was meant.");
            }
        }
    }
}
