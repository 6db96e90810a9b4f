package org.lungbridge.patient;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lungbridge.chance.Chance;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.Rank;
import org.lungbridge.engine.Simulation;
import org.lungbridge.engine.SimulationBuilder;
import org.lungbridge.engine.Snapshot;
import org.lungbridge.model.Model;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.recording.Column;
import org.lungbridge.recording.RecordingPlan;
import org.lungbridge.solver.Tolerance;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Fault;
import org.lungbridge.vocabulary.Lung;

/** The lupus patient on ECMO at rest (3.7 L/min) to whom something happens; values every five seconds. */
final class FaultRun {
    /** What is looked at. */
    static final List<Quantity> WATCHED = List.of(
            Ecmo.BLOOD_FLOW,
            Ecmo.PUMP_FLOW,
            Fault.ACTUAL_SPEED,
            Ecmo.INLET_PRESSURE,
            Ecmo.POST_MEMBRANE_PRESSURE,
            Ecmo.MEMBRANE_DELTA_P,
            Ecmo.POST_SATURATION,
            Ecmo.POST_PO2,
            Ecmo.POST_PCO2,
            Ecmo.INLET_SATURATION,
            Ecmo.RECIRCULATION,
            Ecmo.CHATTER,
            Ecmo.CO2_TRANSFER,
            Blood.ARTERIAL_SATURATION,
            Blood.ARTERIAL_PCO2,
            Blood.TEMPERATURE,
            Blood.VOLUME,
            Blood.IONIZED_CALCIUM,
            Fault.BATTERY,
            Lung.PLATEAU_PRESSURE,
            Circulation.ARTERIAL_PRESSURE,
            Circulation.CARDIAC_OUTPUT,
            Circulation.PULMONARY_PRESSURE,
            Circulation.INTRATHORACIC_PRESSURE);

    private static final double MINUTE = 60;
    private static final double INTERVAL = 5;

    private final List<Order> orders = new ArrayList<>();
    private final Bedside.Point start;
    private @Nullable Simulation run;

    private FaultRun(Bedside.Point start) {
        this.start = start;
    }

    static FaultRun onEcmo() {
        return new FaultRun(Bedside.onEcmo());
    }

    /** The same before ECMO. */
    static FaultRun ventilated() {
        return new FaultRun(Bedside.baseline());
    }

    FaultRun at(double minute, String kind, Map<String, Double> values, Map<String, String> names) {
        orders.add(new Order(minute * MINUTE, Rank.FAULT, orders.size(), "test", kind, values, names));
        return this;
    }

    FaultRun at(double minute, String kind, Map<String, Double> values) {
        return at(minute, kind, values, Map.of());
    }

    FaultRun at(double minute, String kind) {
        return at(minute, kind, Map.of(), Map.of());
    }

    FaultRun until(double minute) {
        run = builder(minute).orders(0, orders).build();
        run.run();
        return this;
    }

    /** The same, stopped at this minute and resumed. */
    Simulation resumedAt(double stop, double end) {
        Simulation stopped = builder(end).orders(0, orders).build();
        stopped.runPast(stop * MINUTE);
        Snapshot snapshot = stopped.snapshot(0);
        Simulation resumed = Simulation.resume(builder(end), List.of(snapshot));
        resumed.run();
        return resumed;
    }

    private SimulationBuilder builder(double end) {
        Model model = PatientModel.assemble(1, Bedside.LUNG);
        model.restoreLane(0, start.values());
        List<Column> columns = WATCHED.stream()
                .map(quantity -> new Column(
                        quantity.name(), quantity.name(), 1 / quantity.unit().toEngine()))
                .toList();
        return Simulation.builder(model, PatientModel.assemble(1, Bedside.LUNG), new StandardOrders(new Chance(7, 0)))
                .solver("rodas5p", Tolerance.of(1e-4))
                .recording(new RecordingPlan(INTERVAL, columns))
                .start(0, start.states())
                .alive(Circulation.ALIVE.name())
                .end(end * MINUTE);
    }

    Simulation run() {
        return Objects.requireNonNull(run, "until(…) comes first");
    }

    /** A quantity at this minute, in its own unit. */
    double get(Quantity quantity, double minute) {
        double[] times = run().recording(0).times();
        int row = Arrays.binarySearch(times, minute * MINUTE);
        if (row < 0) {
            throw new IllegalArgumentException("Nothing was recorded at (%s min).".formatted(minute));
        }
        return run().recording(0).column(quantity.name())[row];
    }

    /** What was charted, as {@code what: detail}. */
    List<String> chart() {
        return run().events(0).stream()
                .map(event -> event.what() + ": " + event.detail())
                .toList();
    }

    /** The state of the model at the end. */
    double[] end() {
        return run().snapshot(0).memory().state();
    }
}
