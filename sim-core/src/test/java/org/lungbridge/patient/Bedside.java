package org.lungbridge.patient;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.Rank;
import org.lungbridge.engine.Simulation;
import org.lungbridge.engine.Snapshot;
import org.lungbridge.fitting.Baseline;
import org.lungbridge.fitting.BaselineFit;
import org.lungbridge.fitting.BloodGas;
import org.lungbridge.fitting.FittedPatient;
import org.lungbridge.model.LaneValues;
import org.lungbridge.model.Model;
import org.lungbridge.model.Variable;
import org.lungbridge.physiology.lung.LungResolution;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.recording.RecordingPlan;
import org.lungbridge.solver.DenseOutput;
import org.lungbridge.solver.Integrator;
import org.lungbridge.solver.LaneStatus;
import org.lungbridge.solver.Solvers;
import org.lungbridge.solver.Statistics;
import org.lungbridge.solver.Tolerance;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Ventilator;

/** The whole lupus patient under a solver, whose knobs a test turns as it likes and whose minutes it reads. */
final class Bedside {
    static final LungResolution LUNG = LungResolution.DEFAULT;
    /** What nurses and doctors look at first. */
    static final List<Quantity> SIX = List.of(
            Blood.ARTERIAL_PO2,
            Blood.ARTERIAL_PCO2,
            Blood.ARTERIAL_SATURATION,
            Blood.ARTERIAL_PH,
            Circulation.ARTERIAL_PRESSURE,
            Blood.HEMOGLOBIN);

    private static final double MINUTE = 60;

    /** A patient at rest between two steps. */
    record Point(double[] states, LaneValues values) {}

    /** Found once for all tests. */
    private static final class Shared {
        static final FittedPatient FITTED = fit();
        static final Point BASELINE = new Point(FITTED.states(), FITTED.values());
        static final Point ON_ECMO = cannulated(BASELINE);
    }

    private final Model model;
    private final Model observer;
    private final Integrator integrator;
    private final Variable[] watched;
    private final List<double[]> rows = new ArrayList<>();
    private final double[] buffer;
    private final double[][] column;
    private final double interval;
    private long nextRow;

    Bedside(Point start, String solver, double tolerance, double interval, List<Quantity> watch) {
        model = PatientModel.assemble(1, LUNG);
        observer = PatientModel.assemble(1, LUNG);
        model.restoreLane(0, start.values());
        integrator = Solvers.of(solver, model, Tolerance.of(tolerance));
        buffer = new double[model.states()];
        column = new double[model.states()][1];
        for (int s = 0; s < buffer.length; s++) {
            integrator.state()[s][0] = start.states()[s];
        }
        integrator.place(0, 0);
        watched = watch.stream().map(observer::variable).toArray(Variable[]::new);
        this.interval = interval;
        nextRow = 1;
    }

    Bedside(Point start, double tolerance) {
        this(start, "rodas5p", tolerance, MINUTE, List.of());
    }

    /** The patient of the blood gas: FiO2 1.0, PEEP 22 cmH2O, pH 7.22, PaCO2 41, PaO2 48 mmHg, Hb 9.8 g/dL. */
    static Point baseline() {
        return Shared.BASELINE;
    }

    static FittedPatient fitted() {
        return Shared.FITTED;
    }

    /** The same patient after three hours on 3.7 L/min, with the ventilator at rest. */
    static Point onEcmo() {
        return Shared.ON_ECMO;
    }

    private static Point cannulated(Point baseline) {
        Model start = PatientModel.assemble(1, LUNG);
        start.restoreLane(0, baseline.values());
        List<Order> orders = List.of(
                order(60, StandardOrders.START_ECMO, Map.of("speed", 3240.0, "sweep", 0.06, "FdO2", 1.0)),
                order(
                        3600,
                        StandardOrders.SET_VENTILATOR,
                        Map.of("tidalVolume", 0.2, "respiratoryRate", 0.2, "PEEP", 12 * 0.735559)));
        Simulation simulation = Simulation.builder(start, PatientModel.assemble(1, LUNG), new StandardOrders())
                .solver("rodas5p", Tolerance.of(1e-6))
                .recording(new RecordingPlan(600, List.of()))
                .start(0, baseline.states())
                .orders(0, orders)
                .end(10800)
                .build();
        simulation.run();
        Snapshot end = simulation.snapshot(0);
        return new Point(end.memory().state(), end.values());
    }

    static Order order(double time, String kind, Map<String, Double> values) {
        return new Order(time, Rank.ORDER, 0, "test", kind, values, Map.of());
    }

    private static FittedPatient fit() {
        var body = new Anthropometry(Anthropometry.Sex.FEMALE, 160, 55);
        Map<String, Double> parameters = new java.util.TreeMap<>(Map.of(
                "hypoxic_vasoconstriction.strength", 0.6,
                "lung_sub_units.spread", 0.8,
                "lung_mechanics.softness", 1.0));
        for (int i = 0; i < LUNG.units(); i++) {
            parameters.put(Lung.CONSOLIDATION.at(i).name(), 0.05);
        }
        Map<String, Double> settings = Map.of(
                Ventilator.FIO2.name(),
                1.0,
                Ventilator.PEEP.name(),
                Ventilator.PEEP.unit().engine(22),
                Ventilator.RATE.name(),
                28.0 / 60,
                Ventilator.SET_TIDAL_VOLUME.name(),
                0.3,
                Circulation.NOREPINEPHRINE.name(),
                Circulation.NOREPINEPHRINE.unit().engine(0.2));
        var none = java.util.OptionalDouble.empty();
        var gas = new BloodGas(7.22, 41, 48, none, 9.8);
        return BaselineFit.fit(
                new Baseline(new PatientCase(body, parameters, settings), gas, none, none, none, none, Map.of()), LUNG);
    }

    /** Turns a knob, moves a state or changes the patient; values in the quantity's own unit. */
    Bedside set(Quantity quantity, double value) {
        Variable variable = model.variable(quantity);
        double engine = quantity.unit().engine(value);
        if (variable instanceof Variable.State) {
            integrator.state()[model.stateRow(quantity)][0] = engine;
        } else {
            model.set(variable, 0, engine);
        }
        integrator.restart(0, false);
        return this;
    }

    Bedside set(Map<Quantity, Double> knobs) {
        knobs.forEach(this::set);
        return this;
    }

    /** Lets time pass; a patient who dies on the way stays in bed, a clot or a bleed that begins is let be. */
    Bedside on(double seconds) {
        double end = integrator.time(0) + seconds;
        while (integrator.time(0) < end) {
            integrator.advance(new double[] {end}, this::accepted);
            if (integrator.status(0) == LaneStatus.FAILED) {
                throw new AssertionError("The solver failed: " + integrator.failure(0));
            }
            if (integrator.status(0) == LaneStatus.AT_EVENT) {
                String event = model.eventName(integrator.event(0));
                if (event.equals(Ventilator.TUBE_CLOT.name())) {
                    set(Ventilator.TUBE_CLOT_THRESHOLD, 1e6);
                } else if (event.equals(Ventilator.LIMIT_CROSSING.name())) {
                    set(Ventilator.LIMITING, 1 - get(Ventilator.LIMITING));
                } else if (event.startsWith("circulation.")) {
                    set(Circulation.ALIVE, 0);
                }
            }
        }
        return this;
    }

    private void accepted(int lane, double from, double to, DenseOutput dense) {
        while (nextRow * interval <= to) {
            dense.at(lane, nextRow * interval, buffer);
            rows.add(read(buffer));
            nextRow++;
        }
    }

    private double[] read(double[] states) {
        observer.restoreLane(0, model.saveLane(0));
        for (int s = 0; s < states.length; s++) {
            column[s][0] = states[s];
        }
        observer.observe(column);
        double[] row = new double[watched.length];
        for (int k = 0; k < row.length; k++) {
            row[k] = observer.value(watched[k], 0);
        }
        return row;
    }

    /** A quantity now, in its own unit. */
    double get(Quantity quantity) {
        observer.restoreLane(0, model.saveLane(0));
        observer.observe(integrator.state());
        return quantity.unit().of(observer.value(observer.variable(quantity), 0));
    }

    /** A state now, engine units. */
    double state(Quantity quantity) {
        return integrator.state()[model.stateRow(quantity)][0];
    }

    /** What was watched at every row so far, engine units. */
    List<double[]> rows() {
        return rows;
    }

    Statistics work() {
        return integrator.statistics(0);
    }

    Model model() {
        return model;
    }

    Point point() {
        double[] states = new double[model.states()];
        for (int s = 0; s < states.length; s++) {
            states[s] = integrator.state()[s][0];
        }
        return new Point(states, model.saveLane(0));
    }
}
