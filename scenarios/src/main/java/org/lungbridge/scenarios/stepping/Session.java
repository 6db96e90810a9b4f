package org.lungbridge.scenarios.stepping;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.Outcome;
import org.lungbridge.engine.Simulation;
import org.lungbridge.engine.SimulationBuilder;
import org.lungbridge.engine.Snapshot;
import org.lungbridge.laboratory.Chart;
import org.lungbridge.laboratory.Result;
import org.lungbridge.model.Model;
import org.lungbridge.patient.PatientModel;
import org.lungbridge.recording.Recording;
import org.lungbridge.scenarios.branch.OrderText;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.document.TimelineOrder;
import org.lungbridge.scenarios.run.RunOptions;
import org.lungbridge.scenarios.run.ScenarioRun;
import org.lungbridge.scenarios.timeline.TimelineOrders;

/**
 * One patient who is driven step by step. Not for several threads at once; as many sessions as you like side by side.
 *
 * <p>The engine goes from boundary to boundary and takes no order in between. So an order is given at the last boundary before, with
 * its time, and the way from there is computed again: a step costs at most what lies between two boundaries more.
 */
public final class Session {
    /** Numbers of orders begin here: no scenario has so many, and at one time those of a file come first. */
    private static final int FIRST_NUMBER = 1 << 24;

    private final Scenario scenario;
    private final ScenarioRun run;
    private final String actor;
    private final Model model;
    private final Model observer;
    private final List<Order> given = new ArrayList<>();
    private @Nullable Snapshot base;
    private List<EventRecord> events = List.of();
    private List<Result> results = List.of();
    private @Nullable Recording rows;
    private Observation observation;
    private @Nullable Outcome outcome;
    private int numbers = FIRST_NUMBER;
    private int eventsTold;
    private int resultsTold;

    private Session(Scenario scenario, RunOptions options, String actor) {
        this.scenario = scenario;
        this.actor = actor;
        this.run = ScenarioRun.prepare(scenario, options);
        this.model = PatientModel.assemble(1, scenario.lung());
        this.observer = PatientModel.assemble(1, scenario.lung());
        this.observation = new Observation(0, Map.of(), List.of(), List.of());
        this.observation = advance(0);
        this.base = null;
    }

    /**
     * A patient at the start of a scenario, with the usual solver; orders are charted as those of a timeline.
     *
     * @param scenario with one patient
     * @param seed of all chance
     */
    public static Session open(Scenario scenario, long seed) {
        RunOptions usual = RunOptions.usual();
        return open(
                scenario,
                new RunOptions(seed, usual.solver(), usual.relativeTolerance(), usual.interval_s(), usual.until_s()),
                "timeline");
    }

    /**
     * The same with other options.
     *
     * @param options seed, solver, end
     * @param actor who gives the orders: {@code learner} where the rules of a lesson should hear them
     */
    public static Session open(Scenario scenario, RunOptions options, String actor) {
        return new Session(scenario, options, actor);
    }

    /** What there was to know at the end of the last step, or at the start. */
    public Observation observation() {
        return observation;
    }

    /** Whether the run is over. */
    public boolean isDone() {
        return outcome != null && !outcome.interrupted();
    }

    /** Goes on without an order. */
    public StepResult step(Duration duration) {
        return step(List.of(), duration);
    }

    /**
     * Gives orders and goes on.
     *
     * @param orders each in one line, as in {@code set-ecmo sweep="4 L/min"}, or as JSON; {@code @40h} after the name gives it later
     * @param duration of simulated time until the next observation
     * @throws IllegalArgumentException if a text is no order, or its time is past
     * @throws org.lungbridge.scenarios.reading.InvalidDocument with everything that is wrong with an order
     * @throws IllegalStateException if the run is over
     */
    public StepResult step(List<String> orders, Duration duration) {
        if (isDone()) {
            throw new IllegalStateException(
                    "The run is over at (%s s): %s.%nMaybe ask isDone before the next step, or open another session."
                            .formatted(observation.time_s(), outcome().endReason()));
        }
        if (duration.isNegative() || duration.isZero()) {
            throw new IllegalArgumentException("A step lasts longer than (%s).".formatted(duration));
        }
        List<Order> read = new ArrayList<>();
        orders.forEach(text -> read.addAll(orders(text, read.size())));
        numbers += read.size();
        given.addAll(read);
        observation = advance(observation.time_s() + seconds(duration));
        return new StepResult(observation, isDone(), outcome());
    }

    private static double seconds(Duration duration) {
        return duration.getSeconds() + duration.getNano() / 1e9;
    }

    private List<Order> orders(String text, int before) {
        TimelineOrder written = OrderText.read(text).order(observation.time_s(), text);
        if (written.at().engineValue() < observation.time_s()) {
            throw new IllegalArgumentException("The order (%s) lies before the time (%s s).%nMaybe leave its time out."
                    .formatted(text, observation.time_s()));
        }
        List<Order> signed = new ArrayList<>();
        for (Order order : TimelineOrders.signed(scenario, List.of(written), actor, 0)) {
            int number = numbers + before + signed.size();
            signed.add(new Order(
                    order.time(), order.rank(), number, order.actor(), order.kind(), order.values(), order.names()));
        }
        return signed;
    }

    /** Runs on from the last boundary to a time, and reads the patient there. */
    private Observation advance(double time_s) {
        Reading reading = new Reading(time_s < run.end_s() ? time_s : Double.POSITIVE_INFINITY);
        SimulationBuilder setup =
                run.builder(model, observer).interrupt(reading::isDone).watch(reading);
        Simulation going = base == null
                ? setup.orders(0, withGiven(run.orders())).build()
                : Simulation.resume(setup.orders(0, List.of()), List.of(base.waitingFor(withGiven(base.pending()))));
        going.run();
        return take(going, reading);
    }

    private List<Order> withGiven(List<Order> waiting) {
        List<Order> all = new ArrayList<>(waiting);
        all.addAll(given);
        return all;
    }

    private Observation take(Simulation going, Reading reading) {
        Outcome reached = going.outcome(0);
        outcome = reached;
        double now_s = reached.interrupted() ? reading.until_s() : reached.endTime();
        List<EventRecord> happened =
                new ArrayList<>(base == null ? List.of() : events.subList(0, base.recordedEvents()));
        happened.addAll(going.events(0));
        Recording recorded = base == null || rows == null
                ? going.recording(0)
                : rows.followedBy(base.recordedRows(), going.recording(0));
        events = happened;
        rows = recorded;
        results = Chart.of(going.filed(0)).all();
        if (reached.interrupted()) {
            happened.remove(happened.size() - 1); // that it was stopped
            keep(going.snapshot(0));
        }
        return observe(now_s, reading.isDone() ? reading.values() : lastRow(recorded), reached.interrupted());
    }

    /** What was given and lies behind the boundary has come to pass; the rest waits in its queue. */
    private void keep(Snapshot boundary) {
        base = boundary;
        given.clear();
    }

    private Observation observe(double now_s, Map<String, Double> values, boolean goesOn) {
        List<EventRecord> news = new ArrayList<>();
        for (; eventsTold < events.size() && (!goesOn || events.get(eventsTold).time() < now_s); eventsTold++) {
            news.add(events.get(eventsTold));
        }
        List<Result> returned = new ArrayList<>();
        for (;
                resultsTold < results.size()
                        && (!goesOn || results.get(resultsTold).available() < now_s);
                resultsTold++) {
            returned.add(results.get(resultsTold));
        }
        return new Observation(now_s, values, news, returned);
    }

    private static Map<String, Double> lastRow(Recording recorded) {
        Map<String, Double> values = new LinkedHashMap<>();
        for (int k = 0; k < recorded.columns().size(); k++) {
            values.put(recorded.columns().get(k).id(), recorded.value(recorded.rows() - 1, k));
        }
        return values;
    }

    /** How it ended, or where it stands. */
    public Outcome outcome() {
        if (outcome == null) {
            throw new IllegalStateException("The session has not begun.");
        }
        return outcome;
    }

    /** The time series so far, as a run of a file records it. */
    public Recording recording() {
        if (rows == null) {
            throw new IllegalStateException("The session has not begun.");
        }
        int until = 0;
        while (until < rows.rows() && (isDone() || rows.time(until) < observation.time_s())) {
            until++;
        }
        return rows.first(until);
    }

    /** What has happened so far. */
    public List<EventRecord> events() {
        return List.copyOf(events.subList(0, eventsTold));
    }
}
