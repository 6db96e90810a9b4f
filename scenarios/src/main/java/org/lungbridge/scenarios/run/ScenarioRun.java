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
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderInterpreter;
import org.lungbridge.engine.Simulation;
import org.lungbridge.engine.SimulationBuilder;
import org.lungbridge.fitting.FittedPatient;
import org.lungbridge.fitting.Inference;
import org.lungbridge.laboratory.Chart;
import org.lungbridge.laboratory.Laboratory;
import org.lungbridge.laboratory.ResultReader;
import org.lungbridge.model.Model;
import org.lungbridge.patient.PatientModel;
import org.lungbridge.patient.SpontaneousVariation;
import org.lungbridge.patient.StandardOrders;
import org.lungbridge.physiology.lung.LungResolution;
import org.lungbridge.recording.Column;
import org.lungbridge.recording.RecordingPlan;
import org.lungbridge.rules.RuleBook;
import org.lungbridge.rules.Rules;
import org.lungbridge.scenarios.catalogue.ClottingTables;
import org.lungbridge.scenarios.catalogue.DeviceCatalogue;
import org.lungbridge.scenarios.course.Courses;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Scenario;
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
            double end_s) {
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
    }

    /**
     * Makes the one patient of a scenario ready: found behind the arterial gas of the baseline, or settled where there is
     * none. A scenario with several patients is run once for each, as {@link Scenario#with} gives them.
     *
     * @throws org.lungbridge.fitting.ImplausiblePatient with the reason if there is no such patient
     */
    public static ScenarioRun prepare(Scenario scenario, RunOptions options) {
        FittedPatient patient = Admission.admit(scenario, scenario.lung(), DeviceCatalogue.shipped());
        Measure interval =
                scenario.recording() == null ? null : scenario.recording().interval();
        double written = interval == null ? USUAL_INTERVAL_S : interval.engineValue();
        double end = options.until_s().orElse(scenario.end().after().engineValue());
        List<Order> orders = new ArrayList<>(TimelineOrders.of(scenario));
        Double variation = scenario.onlyPatient().spontaneousVariation();
        if (variation != null && variation > 0) {
            orders.add(SpontaneousVariation.from(0, variation));
        }
        Chance luck = new Chance(options.seed(), Admission.number(scenario.onlyPatient()));
        Optional<Protocol> protocol = protocol(scenario, luck);
        protocol.ifPresent(staff -> orders.addAll(staff.orders()));
        Optional<Course> course = Courses.of(scenario);
        course.ifPresent(rounds -> orders.addAll(Rounds.orders(rounds)));
        RuleBook book = RuleBooks.of(scenario, options.lesson());
        orders.addAll(book.orders(0));
        options.lesson().learner().ifPresent(script -> orders.addAll(RuleBooks.ordersOf(script, scenario)));
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
                end);
    }

    /** What a scenario says of the parameters of its one patient, before anything is fitted: engine units by name. */
    public static Map<String, Double> parameters(Scenario scenario) {
        return Admission.parameters(scenario, DeviceCatalogue.shipped());
    }

    /** What had to be inferred about the patient. */
    public List<Inference> inferences() {
        return patient.inferences();
    }

    /** The patient that was found. */
    public FittedPatient patient() {
        return patient;
    }

    /** Runs the scenario from start to end. */
    public RunResult run(RunProgress progress, BooleanSupplier interrupted) {
        Simulation simulation = builder()
                .progress((lane, time) -> progress.reached(time, end_s))
                .interrupt(interrupted)
                .build();
        simulation.run();
        return new RunResult(
                simulation.recording(0),
                simulation.events(0),
                simulation.outcome(0),
                Chart.of(simulation.filed(0)).all(),
                simulation.statistics(0));
    }

    /** A simulation of this scenario in one lane, for those who step through it themselves. */
    public SimulationBuilder builder() {
        Model model = PatientModel.assemble(1, lung);
        model.restoreLane(0, patient.values());
        Model observer = PatientModel.assemble(1, lung);
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
        return Rules.around(book, lane -> luck, ward, heard -> rounds(heard, ward));
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

    private Laboratory laboratory(ResultReader reader, OrderInterpreter ward) {
        return new Laboratory(
                DeviceCatalogue.shipped().assays(), ClottingTables.networks(), lane -> luck, reader, ward);
    }

    private static Optional<Protocol> protocol(Scenario scenario, Chance luck) {
        List<Double> procedures = PlannedProcedures.of(scenario);
        return Strategies.of(scenario).map(strategy -> new Protocol(strategy, lane -> luck, procedures));
    }

    private static List<Column> columns() {
        return OutputVariables.all().stream()
                .map(v -> new Column(v.id(), v.shows(), 1 / v.unit().toEngine()))
                .toList();
    }
}
