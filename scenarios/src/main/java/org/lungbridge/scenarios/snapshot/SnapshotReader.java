package org.lungbridge.scenarios.snapshot;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.Rank;
import org.lungbridge.engine.Snapshot;
import org.lungbridge.model.LaneValues;
import org.lungbridge.scenarios.Documents;
import org.lungbridge.scenarios.document.snapshot.LaneDocument;
import org.lungbridge.scenarios.document.snapshot.RunSettings;
import org.lungbridge.scenarios.document.snapshot.SnapshotDocument;
import org.lungbridge.scenarios.document.snapshot.SolverWork;
import org.lungbridge.scenarios.document.snapshot.WrittenOrder;
import org.lungbridge.scenarios.reading.InvalidDocument;
import org.lungbridge.scenarios.reading.Problem;
import org.lungbridge.solver.LaneMemory;
import org.lungbridge.solver.Statistics;

/** From a document to a snapshot of the engine, or to everything that does not fit. */
final class SnapshotReader {
    private static final String OTHER = "another version wrote it, or the file was edited.";

    private final SnapshotNames names;
    private final List<Problem> problems = new ArrayList<>();

    SnapshotReader(SnapshotNames names) {
        this.names = names;
    }

    StoredSnapshot read(Path file, SnapshotOf run) {
        return read(file.toString(), Documents.readSnapshot(file), run);
    }

    StoredSnapshot read(String file, SnapshotDocument document, SnapshotOf run) {
        belongs(document, run);
        refuseIfWrong(file);
        lane(document.lane());
        whole(document);
        orders("pending", document.pending());
        orders("filed", document.filed());
        refuseIfWrong(file);
        return new StoredSnapshot(snapshot(document), document.settings().end_s());
    }

    private void refuseIfWrong(String file) {
        if (!problems.isEmpty()) {
            throw new InvalidDocument(file, problems);
        }
    }

    private void belongs(SnapshotDocument document, SnapshotOf run) {
        same("/form", "form", number(document.form()), number(Snapshot.SCHEMA_VERSION), "another version wrote it.");
        same("/version", "version of the program", document.version(), run.version(), "run again with this version.");
        String other = "it is a snapshot of another run, or the scenario was edited.";
        same("/scenario", "scenario (SHA-256)", document.scenario(), run.scenario(), other);
        same("/patient", "patient", written(document.patient()), written(run.patient()), other);
        RunSettings settings = document.settings();
        same(
                "/settings/seed",
                "seed",
                settings.seed(),
                Long.toString(run.options().seed()),
                other);
        same("/settings/solver", "solver", settings.solver(), run.options().solver(), other);
        same(
                "/settings/relativeTolerance",
                "relative tolerance",
                number(settings.relativeTolerance()),
                number(run.options().relativeTolerance()),
                other);
        double interval = run.options().interval_s().orElse(settings.interval_s());
        same("/settings/interval_s", "interval (s)", number(settings.interval_s()), number(interval), other);
    }

    private void same(String pointer, String what, String found, String due, String hint) {
        if (!found.equals(due)) {
            add(pointer, "The %s is (%s); (%s) is due.".formatted(what, found, due), hint);
        }
    }

    private static String written(@Nullable String patient) {
        return patient == null ? "the only one" : patient;
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    private void lane(LaneDocument lane) {
        sameNames("/lane/states", lane.states(), names.states());
        sameNames("/lane/parameters", lane.parameters(), names.parameters());
        sameNames("/lane/settings", lane.settings(), names.settings());
        if (lane.guesses().size() != names.guesses()) {
            add(
                    "/lane/guesses",
                    "There are (%s) numbers; (%s) are due."
                            .formatted(lane.guesses().size(), names.guesses()),
                    null);
        }
    }

    private void sameNames(String pointer, Map<String, Double> found, List<String> due) {
        List<String> missing =
                due.stream().filter(name -> !found.containsKey(name)).toList();
        List<String> unknown =
                found.keySet().stream().filter(name -> !due.contains(name)).toList();
        if (!missing.isEmpty()) {
            add(pointer, "The number (%s) is missing%s.".formatted(missing.get(0), andMore(missing)), OTHER);
        }
        if (!unknown.isEmpty()) {
            add(pointer, "The number (%s) is unknown%s.".formatted(unknown.get(0), andMore(unknown)), OTHER);
        }
    }

    private static String andMore(List<String> names) {
        return names.size() == 1 ? "" : ", and %s more".formatted(names.size() - 1);
    }

    private void whole(SnapshotDocument document) {
        whole("/written/nextRow", document.written().nextRow());
        whole("/written/rows", document.written().rows());
        whole("/written/events", document.written().events());
        document.counters().forEach((name, count) -> whole("/counters/" + name, count));
        if (!(document.time_s() >= 0 && document.lane().step_s() >= 0)) {
            add("/time_s", "A time or a step is negative; 0 or more is due.", null);
        }
    }

    private void whole(String pointer, double count) {
        if (!(count >= 0 && count == Math.rint(count) && count <= Integer.MAX_VALUE)) {
            add(pointer, "The count is (%s); a whole number from 0 is due.".formatted(count), null);
        }
    }

    private void orders(String where, List<WrittenOrder> orders) {
        for (int i = 0; i < orders.size(); i++) {
            String rank = orders.get(i).rank();
            if (Arrays.stream(Rank.values()).noneMatch(known -> known.label().equals(rank))) {
                List<String> known =
                        Arrays.stream(Rank.values()).map(Rank::label).toList();
                String message = "The rank (%s) is unknown; known are (%s).";
                add("/" + where + "/" + i + "/rank", message.formatted(rank, String.join(", ", known)), null);
            }
        }
    }

    private void add(String pointer, String message, @Nullable String hint) {
        problems.add(new Problem(pointer, 0, 0, message, hint));
    }

    private Snapshot snapshot(SnapshotDocument document) {
        LaneDocument lane = document.lane();
        LaneValues values = new LaneValues(
                inOrder(lane.parameters(), names.parameters()),
                inOrder(lane.settings(), names.settings()),
                lane.guesses().stream().mapToDouble(Double::doubleValue).toArray());
        LaneMemory memory = new LaneMemory(
                document.time_s(),
                inOrder(lane.states(), names.states()),
                lane.step_s(),
                lane.previousError(),
                lane.firstStepPending());
        Map<String, Integer> counters = new LinkedHashMap<>();
        document.counters().forEach((name, count) -> counters.put(name, count.intValue()));
        return new Snapshot(
                Snapshot.SCHEMA_VERSION,
                document.time_s(),
                values,
                memory,
                engine(document.pending()),
                (long) document.written().nextRow(),
                (int) document.written().rows(),
                (int) document.written().events(),
                counters,
                engine(document.filed()),
                work(document.work()));
    }

    private static double[] inOrder(Map<String, Double> values, List<String> names) {
        return names.stream()
                .mapToDouble(name -> Objects.requireNonNull(values.get(name)))
                .toArray();
    }

    private static List<Order> engine(List<WrittenOrder> orders) {
        return orders.stream()
                .map(order -> new Order(
                        order.time_s(),
                        rank(order.rank()),
                        (int) order.sequence(),
                        order.actor(),
                        order.kind(),
                        order.values() == null ? Map.of() : order.values(),
                        order.names() == null ? Map.of() : order.names()))
                .toList();
    }

    private static Rank rank(String label) {
        return Arrays.stream(Rank.values())
                .filter(rank -> rank.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static Statistics work(SolverWork work) {
        return new Statistics(
                (long) work.acceptedSteps(),
                (long) work.rejectedSteps(),
                (long) work.rightHandSides(),
                (long) work.jacobians(),
                (long) work.factorizations(),
                (long) work.denseFallbacks());
    }
}
