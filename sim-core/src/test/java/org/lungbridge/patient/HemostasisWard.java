package org.lungbridge.patient;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lungbridge.chance.Chance;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.Rank;
import org.lungbridge.engine.Simulation;
import org.lungbridge.model.Model;
import org.lungbridge.model.Part;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.recording.Column;
import org.lungbridge.recording.Recording;
import org.lungbridge.recording.RecordingPlan;
import org.lungbridge.solver.Statistics;
import org.lungbridge.solver.Tolerance;
import org.lungbridge.vocabulary.Circulation;

/** A patient to whom hemostatic orders are given by the hour, and what was recorded of it. */
final class HemostasisWard {
    private static final double HOUR = 3600;

    private final List<Order> orders = new ArrayList<>();
    private final List<Part> extra = new ArrayList<>();
    private final Map<Quantity, Double> parameters = new LinkedHashMap<>();
    private final Bedside.Point start;
    private Chance luck = new Chance(1, 0);
    private double interval = 60;

    HemostasisWard(Bedside.Point start) {
        this.start = start;
    }

    /** The healthy man of 70 kg. */
    static HemostasisWard man() {
        return new HemostasisWard(HealthyMan.admitted(Map.of()));
    }

    HemostasisWard luck(long seed) {
        luck = new Chance(seed, 0);
        return this;
    }

    /** Gives a parameter without unit another value. */
    HemostasisWard with(Quantity parameter, double value) {
        parameters.put(parameter, value);
        return this;
    }

    HemostasisWard every(double seconds) {
        interval = seconds;
        return this;
    }

    /** Adds a component of the test that only reads; its states start at zero. */
    HemostasisWard with(Part part) {
        extra.add(part);
        return this;
    }

    HemostasisWard at(double hour, String kind, Map<String, Double> values, Map<String, String> names) {
        orders.add(new Order(hour * HOUR, Rank.ORDER, orders.size(), "test", kind, values, names));
        return this;
    }

    HemostasisWard at(double hour, String kind, String field, double value) {
        return at(hour, kind, Map.of(field, value), Map.of());
    }

    /** Lets so many hours pass and records these. */
    Seen until(double hours, Quantity... watched) {
        List<Part> parts = new ArrayList<>(PatientModel.parts(Bedside.LUNG));
        parts.addAll(extra);
        Model model = Model.assemble(1, parts);
        model.restoreLane(0, start.values());
        parameters.forEach((parameter, value) -> model.set(model.variable(parameter), 0, value));
        List<Column> columns = Arrays.stream(watched)
                .map(q -> new Column(q.name(), q.name(), 1 / q.unit().toEngine()))
                .toList();
        Simulation simulation = Simulation.builder(model, Model.assemble(1, parts), new StandardOrders(luck))
                .solver("rodas5p", Tolerance.of(1e-4))
                .recording(new RecordingPlan(interval, columns))
                .start(0, Arrays.copyOf(start.states(), model.states()))
                .orders(0, orders)
                .alive(Circulation.ALIVE.name())
                .end(hours * HOUR)
                .build();
        simulation.run();
        if (simulation.outcome(0).failure().isPresent()) {
            throw new AssertionError(simulation.outcome(0).endReason());
        }
        return new Seen(
                model,
                start,
                simulation.recording(0),
                List.of(watched),
                simulation.outcome(0).endTime() / HOUR,
                simulation.snapshot(0).memory().state(),
                simulation.events(0).stream()
                        .map(event -> event.what() + ": " + event.detail())
                        .toList(),
                simulation.statistics(0));
    }

    /**
     * What was seen.
     *
     * @param model the model, for rows of states
     * @param start where it began
     * @param recording every row
     * @param watched what the columns show
     * @param hours how long it lasted
     * @param end states at the end
     * @param chart what was written
     * @param work of the solver
     */
    record Seen(
            Model model,
            Bedside.Point start,
            Recording recording,
            List<Quantity> watched,
            double hours,
            double[] end,
            List<String> chart,
            Statistics work) {
        /** A value at an hour, in the unit of the quantity. */
        double at(double hour, Quantity quantity) {
            double interval = recording.time(1) - recording.time(0);
            int row = (int) Math.round(hour * HOUR / interval);
            return recording.value(row, watched.indexOf(quantity));
        }

        /** The largest value between two hours. */
        double largest(double from, double to, Quantity quantity) {
            double largest = Double.NEGATIVE_INFINITY;
            for (double hour = from; hour <= to; hour += 1.0 / 60) {
                largest = Math.max(largest, at(hour, quantity));
            }
            return largest;
        }

        double gained(Quantity state) {
            int row = model.stateRow(state);
            return end[row] - (row < start.states().length ? start.states()[row] : 0);
        }
    }
}
