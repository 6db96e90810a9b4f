package org.lungbridge.bedside.live;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.document.teaching.PlayStep;
import org.lungbridge.scenarios.play.Plays;
import org.lungbridge.scenarios.run.ScenarioRun;

/**
 * One patient of a session. Not for several threads at once, except {@link #events()}, {@link #results()} and the like from
 * within {@link Pacer#passing}.
 */
public final class LivePatient {
    /** More moments to go back to than this are thinned. */
    private static final int MOST_CHECKPOINTS = 400;

    private final Scenario scenario;
    private final ScenarioRun run;
    private final List<PlayStep> steps;
    private final Set<Order> everGiven = new LinkedHashSet<>();
    private final Model model;
    private final Model observer;
    private final TreeMap<Double, Snapshot> checkpoints = new TreeMap<>();
    private double end_s;
    private @Nullable Snapshot base;
    private int rowsBefore;
    private @Nullable Recording rows;
    private List<EventRecord> events = List.of();
    private @Nullable Simulation simulation;

    /**
     * A patient who goes on where the past ends, or at the start where there is none.
     *
     * @param run prepared with an empty play
     * @param steps what people have done already, in their order
     */
    public LivePatient(Scenario scenario, ScenarioRun run, List<PlayStep> steps, Optional<Past> past) {
        this.scenario = scenario;
        this.run = run;
        this.steps = new ArrayList<>(steps);
        this.end_s = run.end_s();
        this.model = PatientModel.assemble(1, scenario.lung());
        this.observer = PatientModel.assemble(1, scenario.lung());
        for (int number = 0; number < steps.size(); number++) {
            everGiven.addAll(Plays.orders(steps.get(number), number, scenario));
        }
        past.ifPresent(this::goOnFrom);
    }

    private void goOnFrom(Past past) {
        base = past.snapshot();
        events = past.events();
        rowsBefore = past.snapshot().recordedRows();
        checkpoints.put(past.snapshot().time(), past.snapshot());
    }

    /** Runs on from the last boundary until the end, or until the pacer wants to leave. */
    public Outcome go(Pacer pacer) {
        SimulationBuilder setup = run.builder(model, observer)
                .end(0, end_s)
                .interrupt(pacer::leaves)
                .watch((lane, from, to, view) -> {
                    pacer.passing(from, to, view);
                    remember();
                });
        Simulation going = base == null
                ? setup.orders(0, fromTheStart()).build()
                : Simulation.resume(setup.orders(0, List.of()), List.of(waiting(base)));
        simulation = going;
        try {
            going.run();
        } catch (RuntimeException broken) {
            settle();
            throw broken;
        }
        Outcome outcome = going.outcome(0);
        if (outcome.interrupted()) {
            keep(going, going.snapshot(0));
        }
        return outcome;
    }

    private List<Order> fromTheStart() {
        List<Order> orders = new ArrayList<>(run.orders());
        for (int number = 0; number < steps.size(); number++) {
            orders.addAll(Plays.orders(steps.get(number), number, scenario));
        }
        return orders;
    }

    /** A snapshot with what people have done since by now, and without what they have not. */
    private Snapshot waiting(Snapshot there) {
        List<Order> waiting = new ArrayList<>(withoutPeople(there).pending());
        waiting.addAll(steps(there, true));
        return there.waitingFor(waiting);
    }

    /** A snapshot without what people have ordered for later. */
    private Snapshot withoutPeople(Snapshot there) {
        Set<Order> settled = new LinkedHashSet<>(steps(there, false));
        return there.waitingFor(there.pending().stream()
                .filter(order -> !everGiven.contains(order) || settled.contains(order))
                .toList());
    }

    /** The orders of what people have done after a snapshot, or before. */
    private List<Order> steps(Snapshot there, boolean after) {
        List<Order> orders = new ArrayList<>();
        for (int number = 0; number < steps.size(); number++) {
            if (steps.get(number).time() > there.time() == after) {
                orders.addAll(Plays.orders(steps.get(number), number, scenario));
            }
        }
        return orders;
    }

    private void keep(Simulation going, Snapshot there) {
        events = new ArrayList<>(events(going).subList(0, there.recordedEvents()));
        rows = rows(going);
        base = there;
        simulation = null;
        checkpoints.put(there.time(), there);
    }

    /** Keeps the last boundary as a moment to go back to. */
    private void remember() {
        Simulation going = simulation;
        if (going == null) {
            return;
        }
        Snapshot last = going.snapshot(0);
        checkpoints.putIfAbsent(last.time(), last);
        if (checkpoints.size() > MOST_CHECKPOINTS) {
            thin();
        }
    }

    private void thin() {
        List<Double> times = new ArrayList<>(checkpoints.keySet());
        for (int k = 1; k < times.size() / 2; k += 2) {
            checkpoints.remove(times.get(k));
        }
    }

    /** The last boundary: what is given next lies after it, s. */
    public double boundary_s() {
        Simulation going = simulation;
        if (going != null && going.outcome(0).ending() == Outcome.Ending.RUNNING) {
            return going.snapshot(0).time();
        }
        return base == null ? 0 : base.time();
    }

    /** The patient at the last boundary, to go on from later; empty before the first. */
    public Optional<Past> past() {
        Map.Entry<Double, Snapshot> last = checkpoints.lastEntry();
        List<EventRecord> all = simulation == null ? events : events();
        return last == null
                ? Optional.empty()
                : Optional.of(new Past(
                        withoutPeople(last.getValue()),
                        all.subList(0, last.getValue().recordedEvents())));
    }

    /** Adds a step; it comes to pass with the next {@link #go}. */
    public void give(PlayStep step) {
        everGiven.addAll(Plays.orders(step, steps.size(), scenario));
        steps.add(step);
    }

    /** Takes the last step back. */
    public void takeBack() {
        steps.remove(steps.size() - 1);
    }

    /** What people have done so far. */
    public List<PlayStep> steps() {
        return List.copyOf(steps);
    }

    /** Goes back to a time (s): what was done after it is forgotten. The next {@link #go} begins at a boundary before. */
    public void rewind(double time) {
        settle();
        steps.removeIf(step -> step.time() > time);
        backTo(time);
    }

    /** Goes back to the last boundary before a time (s), with everything that was done. */
    private void backTo(double time) {
        checkpoints.tailMap(time, true).clear();
        Map.Entry<Double, Snapshot> last = checkpoints.lastEntry();
        base = last == null ? null : last.getValue();
        if (last == null) {
            rowsBefore = 0;
        }
        simulation = null;
    }

    /** The run ends at this time (s), which has not come to pass before the next {@link #go}. */
    public void endAt(double time) {
        settle();
        end_s = time;
        steps.removeIf(step -> step.time() > time);
        backTo(time);
    }

    /** When it ends at the latest, s. */
    public double end_s() {
        return end_s;
    }

    /** Takes over what a finished run has left. */
    private void settle() {
        Simulation going = simulation;
        if (going != null) {
            events = events(going);
            rows = rows(going);
            simulation = null;
        }
    }

    /** What has happened so far, the newest last. */
    public List<EventRecord> events() {
        return simulation == null ? upTo(base) : events(simulation);
    }

    private List<EventRecord> upTo(@Nullable Snapshot there) {
        return there == null ? List.of() : List.copyOf(events.subList(0, there.recordedEvents()));
    }

    private List<EventRecord> events(Simulation going) {
        List<EventRecord> all = new ArrayList<>(upTo(base));
        all.addAll(going.events(0));
        return all;
    }

    private Recording rows(Simulation going) {
        return base == null || rows == null
                ? going.recording(0)
                : rows.followedBy(base.recordedRows() - rowsBefore, going.recording(0));
    }

    /** The time series so far; of a patient who was taken up since then. */
    public Optional<Recording> recording() {
        return simulation == null ? Optional.ofNullable(rows) : Optional.of(rows(simulation));
    }

    /** Results that have come back so far, in that order. */
    public List<Result> results() {
        if (simulation != null) {
            return Chart.of(simulation.filed(0)).all();
        }
        return base == null ? List.of() : Chart.of(base.filed()).all();
    }
}
