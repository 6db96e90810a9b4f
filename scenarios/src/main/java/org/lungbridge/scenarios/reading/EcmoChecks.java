package org.lungbridge.scenarios.reading;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lungbridge.scenarios.document.Dimension;

/** Follows the ECMO circuit through the timeline: an order must find the circuit in a state in which it makes sense. */
final class EcmoChecks {
    /** Orders about the circuit that leave it connected; other orders do not touch it. */
    private static final Set<String> NEED_A_CIRCUIT = Set.of(
            "set-ecmo",
            "release-line",
            "cannulation-problem",
            "reposition-cannula",
            "change-oxygenator",
            "change-circuit",
            "change-pump-head",
            "oxygenator-failure",
            "clot-oxygenator",
            "pump-clot",
            "pump-failure",
            "sweep-failure",
            "wet-oxygenator",
            "heater-failure",
            "tip-migration",
            "drainage-insufficiency",
            "air-in-circuit",
            "circuit-rupture",
            "decannulation",
            "hand-crank",
            "emergency-drive",
            "restore-sweep-gas",
            "sigh-sweep",
            "de-air-circuit",
            "repair-heater",
            "mains-failure",
            "restore-mains");

    private enum Circuit {
        NEVER_STARTED("it never started"),
        RUNNING("it is running"),
        CLAMPED("it is clamped"),
        STOPPED("it has been stopped"),
        WITHDRAWN("life support has been withdrawn");

        private final String inWords;

        Circuit(String inWords) {
            this.inWords = inWords;
        }
    }

    private final JsonTree document;
    private final Problems problems;
    private final String pump;
    private final double greatestSpeed;
    private Circuit circuit = Circuit.NEVER_STARTED;

    EcmoChecks(JsonTree document, KnownDevices devices, Problems problems) {
        this.document = document;
        this.problems = problems;
        this.pump = TreeView.text(document, "equipment", "ecmo", "pump").orElse("");
        this.greatestSpeed = devices.greatestSpeed(pump);
    }

    void check() {
        for (JsonTree entry : TreeView.items(document, "timeline")) {
            String order = TreeView.text(entry, "order").orElse("");
            withinThePump(entry);
            switch (order) {
                case "start-ecmo" -> start(entry, order);
                case "exchange-problem" -> exchangeProblem(entry);
                case "line-kink" -> need(circuit == Circuit.RUNNING, entry, order);
                case "clamp-ecmo" -> become(Circuit.CLAMPED, circuit == Circuit.RUNNING, entry, order);
                case "unclamp-ecmo" -> become(Circuit.RUNNING, circuit == Circuit.CLAMPED, entry, order);
                case "turn-prone", "turn-supine" -> lineToKink(entry);
                case "plasma-exchange" -> exchange(entry);
                case "withdraw-life-support" -> circuit = Circuit.WITHDRAWN;
                case "stop-ecmo" -> become(Circuit.STOPPED, connected(), entry, order);
                default -> {
                    if (NEED_A_CIRCUIT.contains(order)) {
                        need(connected(), entry, order);
                    }
                }
            }
        }
    }

    private void withinThePump(JsonTree entry) {
        String written = TreeView.text(entry, "speed").orElse("");
        if (QuantityText.read(written, List.of(Dimension.PUMP_SPEED)) instanceof QuantityText.Outcome.Read speed
                && speed.measure().engineValue() > greatestSpeed) {
            problems.add(
                    TreeView.placeOf(entry, "speed"),
                    String.format(
                            Locale.ROOT,
                            "The speed (%s) is more than the pump (%s) can do (%.0f /min).",
                            written,
                            pump,
                            greatestSpeed));
        }
    }

    /** A session through the circuit needs one; where staff follow a course, they may connect it at any time. */
    private void exchange(JsonTree entry) {
        boolean byCircuit = TreeView.text(entry, "access").orElse("").equals("circuit");
        if (byCircuit
                && !connected()
                && TreeView.find(document, "care", "course").isEmpty()) {
            problems.add(
                    TreeView.placeOf(entry, "access"),
                    "The access (circuit) finds no ECMO circuit at that time: %s.".formatted(circuit.inWords),
                    "the access (own-line) was meant.");
        }
        if (TreeView.has(entry, "volume") && TreeView.has(entry, "plasmaVolumes")) {
            problems.add(
                    TreeView.placeOf(entry, "volume"),
                    "The fields (volume) and (plasmaVolumes) both say how much plasma is exchanged.",
                    "one of them was meant.");
        }
    }

    private void exchangeProblem(JsonTree entry) {
        String problem = TreeView.text(entry, "problem").orElse("");
        if (TreeView.has(entry, "severity") && !problem.equals("citrate-toxicity")) {
            problems.add(
                    TreeView.placeOf(entry, "severity"),
                    "The field (severity) has no effect without the problem (citrate-toxicity).",
                    "the problem (citrate-toxicity) was meant.");
        }
    }

    private void lineToKink(JsonTree entry) {
        boolean kink = TreeView.text(entry, "complication").orElse("").equals("line-kink");
        if (!kink && TreeView.has(entry, "severity")) {
            problems.add(
                    TreeView.placeOf(entry, "severity"),
                    "The field (severity) has no effect without the complication (line-kink).",
                    "the complication (line-kink) was meant.");
        }
        if (kink && !connected()) {
            problems.add(
                    TreeView.placeOf(entry, "complication"),
                    "The complication (line-kink) finds no ECMO line at that time: %s.".formatted(circuit.inWords),
                    "the complication (none) or (tube-event) was meant.");
        }
    }

    private boolean connected() {
        return circuit == Circuit.RUNNING || circuit == Circuit.CLAMPED;
    }

    private void start(JsonTree entry, String order) {
        if (TreeView.find(document, "equipment", "ecmo").isEmpty()) {
            problems.add(
                    TreeView.placeOf(entry, "order"),
                    "The order (%s) finds no circuit: the field (/equipment/ecmo) is missing.".formatted(order));
        }
        become(Circuit.RUNNING, !connected() && circuit != Circuit.WITHDRAWN, entry, order);
    }

    private void become(Circuit next, boolean possible, JsonTree entry, String order) {
        need(possible, entry, order);
        circuit = possible ? next : circuit;
    }

    private void need(boolean possible, JsonTree entry, String order) {
        if (!possible) {
            problems.add(
                    TreeView.placeOf(entry, "order"),
                    "The order (%s) does not fit the ECMO at that time: %s; an order that fits is due."
                            .formatted(order, circuit.inWords),
                    circuit == Circuit.NEVER_STARTED
                            ? "an entry with the order (start-ecmo) is missing before it."
                            : null);
        }
    }
}
