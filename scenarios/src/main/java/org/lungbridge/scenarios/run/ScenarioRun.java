package org.lungbridge.scenarios.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.lungbridge.care.Protocol;
import org.lungbridge.care.course.Course;
import org.lungbridge.care.course.Rounds;
import org.lungbridge.chance.Chance;
import org.lungbridge.engine.Arrival;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderInterpreter;
import org.lungbridge.engine.Simulation;
import org.lungbridge.engine.SimulationBuilder;
import org.lungbridge.engine.Snapshot;
import org.lungbridge.fitting.FittedPatient;
import org.lungbridge.fitting.Inference;
import org.lungbridge.laboratory.Chart;
import org.lungbridge.laboratory.Laboratory;
import org.lungbridge.laboratory.LaboratoryHand;
import org.lungbridge.laboratory.ResultReader;
import org.lungbridge.model.Model;
import org.lungbridge.patient.PatientModel;
import org.lungbridge.patient.SpontaneousVariation;
import org.lungbridge.patient.StandardOrders;
import org.lungbridge.physiology.lung.LungResolution;
import org.lungbridge.recording.Column;
import org.lungbridge.recording.RecordingPlan;
import org.lungbridge.rules.InstructorHand;
import org.lungbridge.rules.RuleBook;
import org.lungbridge.rules.Rules;
import org.lungbridge.scenarios.catalogue.ClottingTables;
import org.lungbridge.scenarios.catalogue.DeviceCatalogue;
import org.lungbridge.scenarios.course.Courses;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Patient;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.play.Plays;
import org.lungbridge.scenarios.strategy.Strategies;
import org.lungbridge.scenarios.teaching.RuleBooks;
import org.lungbridge.scenarios.timeline.TimelineOrders;
import org.lungbridge.solver.Tolerance;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.OutputVariables;

/** A scenario made ready to run: the patient found, the orders laid out. */
public final class ScenarioRun {
    private static final double USUAL_INTERVAL_S = 60;

    private final LungResolution lung;
    private final FittedPatient patient;
    private final List<Order> orders;
    private final Optional<Protocol> protocol;
    private final Optional<Course> course;
    private final RuleBook book;
    private final RunOptions options;
    private final Chance luck;
    private final double interval_s;
    private final double end_s;
    private final Opening opening;

    private ScenarioRun(
            LungResolution lung,
            FittedPatient patient,
            List<Order> orders,
            Optional<Protocol> protocol,
            Optional<Course> course,
            RuleBook book,
            RunOptions options,
            Chance luck,
            double interval_s,
            double end_s,
            Opening opening) {
        this.lung = lung;
        this.patient = patient;
        this.orders = orders;
        this.protocol = protocol;
        this.course = course;
        this.book = book;
        this.options = options;
        this.luck = luck;
        this.interval_s = interval_s;
        this.end_s = end_s;
        this.opening = opening;
    }

    /**
     * Makes the one patient of a scenario ready: found behind the arterial gas of the baseline, or settled where there is
     * none. A scenario with several patients is run once for each, as {@link Scenario#with} gives them.
     *
     * @throws org.lungbridge.fitting.ImplausiblePatient with the reason if there is no such patient
     */
    public static ScenarioRun prepare(Scenario scenario, RunOptions options) {
        FittedPatient patient = Admission.admit(scenario, scenario.lung(), DeviceCatalogue.shipped());
        return of(scenario, options, patient, new Opening.Admitted());
    }

    /**
     * The same for a patient who may have been found before.
     *
     * @throws org.lungbridge.fitting.ImplausiblePatient with the reason if there is no such patient
     */
    public static ScenarioRun prepare(Scenario scenario, RunOptions options, Admissions known) {
        return of(scenario, options, known.admit(scenario), new Opening.Admitted());
    }

    private static ScenarioRun of(Scenario scenario, RunOptions options, FittedPatient patient, Opening opening) {
        Measure interval =
                scenario.recording() == null ? null : scenario.recording().interval();
        double written = interval == null ? USUAL_INTERVAL_S : interval.engineValue();
        double end = options.until_s().orElse(scenario.end().after().engineValue());
        List<Order> orders = new ArrayList<>(TimelineOrders.of(scenario));
        Double variation = scenario.onlyPatient().spontaneousVariation();
        if (variation != null && variation > 0) {
            orders.add(SpontaneousVariation.from(0, variation));
        }
        Chance luck = luck(scenario.onlyPatient(), options.seed());
        Optional<Protocol> protocol = protocol(scenario, luck);
        protocol.ifPresent(staff -> orders.addAll(staff.orders()));
        Optional<Course> course = Courses.of(scenario);
        course.ifPresent(rounds -> orders.addAll(Rounds.orders(rounds)));
        RuleBook book = RuleBooks.of(scenario, options.lesson());
        orders.addAll(book.orders(0));
        options.lesson().learner().ifPresent(script -> orders.addAll(RuleBooks.ordersOf(script, scenario)));
        options.lesson().play().ifPresent(session -> orders.addAll(Plays.all(session.steps(), scenario)));
        orders.removeIf(order -> order.time() > end);
        return new ScenarioRun(
                scenario.lung(),
                patient,
                orders,
                protocol,
                course,
                book,
                options,
                luck,
                options.interval_s().orElse(written),
                end,
                opening);
    }

    /**
     * The same patient with the same luck under another timeline from a time on: what the other timeline says of the time
     * before is not played. Rows and events before are those of this run, byte for byte.
     *
     * @param at_s when; what is due at this very time is due under the other timeline
     * @param options as of this run; the end may be another one
     */
    public ScenarioRun branchedAt(double at_s, Scenario other, RunOptions options) {
        return of(other, options, patient, new Opening.Branched(this, at_s));
    }

    /**
     * The same run, taken up where it was stopped; what comes out is the same bytes as if it had not been.
     *
     * @param stoppedEnd_s when the stopped run was to end: it left out what the scenario has after that
     */
    public ScenarioRun takenUp(Beginning beginning, double stoppedEnd_s) {
        List<Order> waiting = new ArrayList<>(beginning.snapshot().pending());
        orders.stream().filter(order -> order.time() > stoppedEnd_s).forEach(waiting::add);
        return from(beginning, waiting);
    }

    private ScenarioRun from(Beginning beginning, List<Order> waiting) {
        Snapshot snapshot = beginning.snapshot().waitingFor(waiting);
        Beginning there = new Beginning(snapshot, beginning.rows(), beginning.events());
        return new ScenarioRun(
                lung,
                patient,
                orders,
                protocol,
                course,
                book,
                options,
                luck,
                interval_s,
                end_s,
                new Opening.TakenUp(there));
    }

    /** What is to happen to the patient, as far as it is known at the start. */
    public List<Order> orders() {
        return List.copyOf(orders);
    }

    /** When it ends at the latest, s. */
    public double end_s() {
        return end_s;
    }

    /** Time between two rows of the time series, s. */
    public double interval_s() {
        return interval_s;
    }

    /** What a scenario says of the parameters of its one patient, before anything is fitted: engine units by name. */
    public static Map<String, Double> parameters(Scenario scenario) {
        return Admission.parameters(scenario, DeviceCatalogue.shipped());
    }

    /** The luck of a patient under this seed: the same whatever else the scenario has. */
    public static Chance luck(Patient patient, long seed) {
        return new Chance(seed, Admission.number(patient));
    }

    /** What had to be inferred about the patient. */
    public List<Inference> inferences() {
        return patient.inferences();
    }

    /** The patient that was found. */
    public FittedPatient patient() {
        return patient;
    }

    /** Runs the scenario to its end. */
    public RunResult run(RunProgress progress, BooleanSupplier interrupted) {
        return run(progress, interrupted, List.of());
    }

    /**
     * Runs the scenario to its end and keeps snapshots.
     *
     * @param snapshots_s times, s, rising: kept is the last moment before at which the engine stood still
     */
    public RunResult run(RunProgress progress, BooleanSupplier interrupted, List<Double> snapshots_s) {
        return reach(Double.POSITIVE_INFINITY, progress, interrupted, snapshots_s)
                .result();
    }

    /** Where a run has come; without a snapshot it does not go on from there. */
    private record Reached(Optional<Snapshot> snapshot, RunResult result) {
        Beginning beginning() {
            return new Beginning(snapshot.orElseThrow(), result.recording(), result.events());
        }
    }

    private Reached reach(double time_s, RunProgress progress, BooleanSupplier interrupted, List<Double> snapshots_s) {
        if (opening instanceof Opening.Branched branched) {
            Reached before = branched.earlier().reach(branched.at_s(), progress, interrupted, List.of());
            return before.snapshot().isEmpty()
                    ? new Reached(Optional.empty(), before.result().withoutSnapshots())
                    : from(
                                    before.beginning(),
                                    waiting(branched, before.snapshot().get()))
                            .reach(time_s, progress, interrupted, snapshots_s);
        }
        Simulation simulation = simulation(builder()
                .snapshotTimes(snapshots_s)
                .progress((lane, time) -> progress.reached(time, end_s))
                .interrupt(interrupted));
        Optional<Snapshot> there = Optional.empty();
        if (time_s < Double.POSITIVE_INFINITY) {
            there = simulation.runUpTo(time_s);
        } else {
            simulation.run();
        }
        return new Reached(there, result(simulation));
    }

    /** What waits at a branch: what came up on the way, and instead of the old timeline the new one. */
    private List<Order> waiting(Opening.Branched branched, Snapshot there) {
        List<Order> waiting = new ArrayList<>(there.pending());
        branched.earlier().orders.forEach(waiting::remove);
        orders.stream().filter(order -> order.time() >= branched.at_s()).forEach(waiting::add);
        return waiting;
    }

    private Simulation simulation(SimulationBuilder setup) {
        return opening instanceof Opening.TakenUp taken
                ? Simulation.resume(
                        setup.orders(0, List.of()), List.of(taken.beginning().snapshot()))
                : setup.build();
    }

    private RunResult result(Simulation simulation) {
        RunResult result = result(simulation, 0);
        return opening instanceof Opening.TakenUp taken ? result.after(taken.beginning()) : result;
    }

    /** What came out of a lane. */
    static RunResult result(Simulation simulation, int lane) {
        List<Snapshot> snapshots = new ArrayList<>(simulation.snapshots(lane));
        if (simulation.outcome(lane).interrupted()) {
            snapshots.add(simulation.snapshot(lane));
        }
        return new RunResult(
                simulation.recording(lane),
                simulation.events(lane),
                simulation.outcome(lane),
                Chart.of(simulation.filed(lane)).all(),
                simulation.statistics(lane),
                snapshots);
    }

    /** The patient on the way to a seat of a model with this lung, in a block with these options. */
    Arrival arrival(LungResolution seat, RunOptions block) {
        boolean alike = seat.equals(lung)
                && block.solver().equals(options.solver())
                && block.relativeTolerance() == options.relativeTolerance()
                && block.interval_s().orElseThrow() == interval_s;
        if (!alike || !(opening instanceof Opening.Admitted)) {
            throw new IllegalArgumentException(
                    "Patients side by side have the same lung resolution, solver, tolerance and interval, and begin at time 0.");
        }
        return new Arrival(patient.values(), patient.states(), orders, hospital(), end_s);
    }

    /** A ward without anybody, for seats that nobody has taken. */
    static OrderInterpreter nobody() {
        return new StandardOrders();
    }

    /** A simulation of this scenario in one lane, for those who step through it themselves. */
    public SimulationBuilder builder() {
        return builder(PatientModel.assemble(1, lung), PatientModel.assemble(1, lung));
    }

    /**
     * The same, for those who do it often and have the models already.
     *
     * @param model of one lane; what is in it is overwritten
     * @param observer another one
     */
    public SimulationBuilder builder(Model model, Model observer) {
        model.restoreLane(0, patient.values());
        return Simulation.builder(model, observer, hospital())
                .solver(options.solver(), Tolerance.of(options.relativeTolerance()))
                .recording(new RecordingPlan(interval_s, columns()))
                .start(0, patient.states())
                .orders(0, orders)
                .alive(Circulation.ALIVE.name())
                .end(0, end_s);
    }

    /** Ward and laboratory, in front of them those who follow a strategy, those who come round, and the rules around all. */
    private OrderInterpreter hospital() {
        StandardOrders ward = new StandardOrders(luck);
        OrderInterpreter ruled = Rules.around(book, lane -> luck, ward, heard -> rounds(heard, ward));
        return options.lesson().play().isPresent() ? new InstructorHand(ruled) : ruled;
    }

    private OrderInterpreter rounds(OrderInterpreter heard, StandardOrders ward) {
        OrderInterpreter staffed = staffed(heard);
        return course.<OrderInterpreter>map(rounds -> new Rounds(rounds, staffed, ward::knows))
                .orElse(staffed);
    }

    private OrderInterpreter staffed(OrderInterpreter ward) {
        if (protocol.isEmpty()) {
            return laboratory(ResultReader.nobody(), ward);
        }
        return protocol.get().inFrontOf(laboratory(protocol.get(), ward));
    }

    private OrderInterpreter laboratory(ResultReader reader, OrderInterpreter ward) {
        Laboratory laboratory = new Laboratory(
                DeviceCatalogue.shipped().assays(), ClottingTables.networks(), lane -> luck, reader, ward);
        return options.lesson().play().isPresent() ? new LaboratoryHand(laboratory) : laboratory;
    }

    private static Optional<Protocol> protocol(Scenario scenario, Chance luck) {
        List<Double> procedures = PlannedProcedures.of(scenario);
        return Strategies.of(scenario).map(strategy -> new Protocol(strategy, lane -> luck, procedures));
    }

    /** What is recorded: the output variables. */
    public static List<Column> columns() {
        return OutputVariables.all().stream()
                .map(v -> new Column(v.id(), v.shows(), 1 / v.unit().toEngine()))
                .toList();
    }
}
