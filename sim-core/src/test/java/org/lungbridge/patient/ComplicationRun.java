package org.lungbridge.patient;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lungbridge.chance.Chance;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.Outcome;
import org.lungbridge.engine.Rank;
import org.lungbridge.engine.Simulation;
import org.lungbridge.engine.Snapshot;
import org.lungbridge.model.Model;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.recording.RecordingPlan;
import org.lungbridge.solver.Tolerance;
import org.lungbridge.vocabulary.Circulation;

/** The lupus patient on ECMO for hours or days, with orders, chosen parameters and the luck of a seed. */
final class ComplicationRun {
    private static final double HOUR = 3600;
    private static final double SUCTION_EVERY = 4;

    /** Assembled once for all tests. */
    private static final class Reader {
        static final Model MODEL = PatientModel.assemble(1, Bedside.LUNG);
    }

    private final Model model = PatientModel.assemble(1, Bedside.LUNG);
    private final Bedside.Point start;
    private final List<Order> orders = new ArrayList<>();
    private Chance luck = new Chance(1, 0);
    private @Nullable Simulation simulation;

    private ComplicationRun(Bedside.Point start) {
        this.start = start;
        model.restoreLane(0, start.values());
    }

    static ComplicationRun onEcmo() {
        return new ComplicationRun(Bedside.onEcmo());
    }

    ComplicationRun luck(long seed) {
        luck = new Chance(seed, 0);
        return this;
    }

    /** Gives a parameter or setting a value in its own unit. */
    ComplicationRun with(Quantity quantity, double value) {
        Variable variable = model.variable(quantity);
        model.set(variable, 0, quantity.unit().engine(value));
        return this;
    }

    /** Nobody catches an infection, which without antibiotics would end a run. */
    ComplicationRun withoutInfections() {
        model.set(model.find("infection_hazard.base").orElseThrow(), 0, 0);
        return this;
    }

    ComplicationRun at(double hours, String kind, Map<String, Double> values, Map<String, String> names) {
        orders.add(new Order(hours * HOUR, Rank.FAULT, orders.size(), "test", kind, values, names));
        return this;
    }

    ComplicationRun at(double hours, String kind) {
        return at(hours, kind, Map.of(), Map.of());
    }

    /** Lets so many hours pass under usual care of the airway, a suction every four hours; once. */
    ComplicationRun until(double hours) {
        for (double hour = SUCTION_EVERY; hour < hours; hour += SUCTION_EVERY) {
            at(hour, StandardOrders.SUCTION);
        }
        simulation = Simulation.builder(model, PatientModel.assemble(1, Bedside.LUNG), new StandardOrders(lane -> luck))
                .solver("rodas5p", Tolerance.of(1e-4))
                .recording(new RecordingPlan(HOUR, List.of()))
                .start(0, start.states())
                .orders(0, orders)
                .alive(Circulation.ALIVE.name())
                .end(hours * HOUR)
                .build();
        simulation.run();
        return this;
    }

    /** A quantity at the end, in its own unit. */
    double get(Quantity quantity) {
        Snapshot snapshot = snapshot();
        Model observer = Reader.MODEL;
        observer.restoreLane(0, snapshot.values());
        double[] states = snapshot.memory().state();
        double[][] column = new double[states.length][1];
        for (int s = 0; s < states.length; s++) {
            column[s][0] = states[s];
        }
        observer.observe(column);
        return quantity.unit().of(observer.value(observer.variable(quantity), 0));
    }

    private Simulation ran() {
        return Objects.requireNonNull(simulation, "has not run");
    }

    Snapshot snapshot() {
        return ran().snapshot(0);
    }

    Outcome outcome() {
        return ran().outcome(0);
    }

    /** What the chart says under this heading. */
    List<EventRecord> chart(String what) {
        return ran().events(0).stream()
                .filter(event -> event.what().equals(what))
                .toList();
    }

    List<EventRecord> chart() {
        return ran().events(0);
    }

    Bedside.Point start() {
        return start;
    }

    Model model() {
        return model;
    }
}
