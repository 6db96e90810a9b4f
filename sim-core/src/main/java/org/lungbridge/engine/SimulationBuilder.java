package org.lungbridge.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.lungbridge.model.Model;
import org.lungbridge.model.Variable;
import org.lungbridge.recording.RecordingPlan;
import org.lungbridge.solver.Tolerance;

/** Collects what a run needs; used once. */
public final class SimulationBuilder {
    final Model model;
    final Model observer;
    final OrderInterpreter interpreter;
    final double[][] startStates;
    final List<List<Order>> orders = new ArrayList<>();
    final double[] ends;
    String solver = "rodas5p";
    Tolerance tolerance = Tolerance.of(1e-4);
    RecordingPlan plan = new RecordingPlan(60, List.of());
    double start;
    List<Double> snapshotTimes = List.of();
    ProgressListener progress = (lane, time) -> {};

    @Nullable
    StepWatcher watcher;

    @Nullable
    BooleanSupplier interrupt;

    Variable.@Nullable Setting alive;

    SimulationBuilder(Model model, Model observer, OrderInterpreter interpreter) {
        if (observer.lanes() != 1) {
            throw new IllegalArgumentException(
                    "The observing model has (%s) lanes and needs (1).".formatted(observer.lanes()));
        }
        if (observer == model || observer.states() != model.states()) {
            throw new IllegalArgumentException(
                    "The observing model must be another one of the same parts ((%s) and (%s) states).%nMaybe assemble the parts twice."
                            .formatted(observer.states(), model.states()));
        }
        this.model = model;
        this.observer = observer;
        this.interpreter = interpreter;
        this.startStates = new double[model.lanes()][];
        this.ends = new double[model.lanes()];
        for (int lane = 0; lane < ends.length; lane++) {
            startStates[lane] = model.initialStates();
            orders.add(List.of());
        }
        Arrays.fill(ends, Double.NaN);
    }

    /** Which method solves the equations, and how exactly. */
    public SimulationBuilder solver(String name, Tolerance how) {
        solver = name;
        tolerance = how;
        return this;
    }

    /** What to record. */
    public SimulationBuilder recording(RecordingPlan what) {
        plan = what;
        return this;
    }

    /** When all lanes start, in seconds; 0 by default. */
    public SimulationBuilder startTime(double time) {
        start = time;
        return this;
    }

    /** Where a lane starts, in engine units; the model's own start values by default. */
    public SimulationBuilder start(int lane, double[] states) {
        if (states.length != model.states()) {
            throw new IllegalArgumentException("The start of lane (%s) has (%s) states where the model has (%s)."
                    .formatted(lane, states.length, model.states()));
        }
        startStates[lane] = states.clone();
        return this;
    }

    /** What is to happen in a lane. */
    public SimulationBuilder orders(int lane, List<Order> what) {
        orders.set(lane, List.copyOf(what));
        return this;
    }

    /** When a lane ends at the latest, in seconds. */
    public SimulationBuilder end(int lane, double time) {
        ends[lane] = time;
        return this;
    }

    /** When all lanes end at the latest, in seconds. */
    public SimulationBuilder end(double time) {
        Arrays.fill(ends, time);
        return this;
    }

    /** Who hears how far the run has come. */
    public SimulationBuilder progress(ProgressListener listener) {
        progress = listener;
        return this;
    }

    /** Who follows every step. */
    public SimulationBuilder watch(StepWatcher who) {
        watcher = who;
        return this;
    }

    /**
     * Keeps a snapshot of every lane for each of these times, in seconds, rising: where the lane last stood at a boundary by
     * then, which costs no step.
     */
    public SimulationBuilder snapshotTimes(List<Double> times) {
        snapshotTimes = List.copyOf(times);
        return this;
    }

    /** Asked after every step; the run stops when it says yes. */
    public SimulationBuilder interrupt(BooleanSupplier check) {
        interrupt = check;
        return this;
    }

    /** The setting that is 1 while the patient lives and 0 after death; without it every patient counts as alive. */
    public SimulationBuilder alive(String setting) {
        if (!(model.find(setting).orElse(null) instanceof Variable.Setting found)) {
            throw new IllegalArgumentException("The model has no setting (%s).".formatted(setting));
        }
        alive = found;
        return this;
    }

    /** The run, ready to start. */
    public Simulation build() {
        List<LaneRun> runs = new ArrayList<>();
        for (int lane = 0; lane < ends.length; lane++) {
            checkEnd(lane, start);
            for (Order order : orders.get(lane)) {
                if (order.time() < start) {
                    throw new IllegalArgumentException(
                            "The order (%s) of lane (%s) lies at (%s s), before the start at (%s s)."
                                    .formatted(order.kind(), lane, order.time(), start));
                }
            }
            runs.add(new LaneRun(lane, plan, interpreter, orders.get(lane), start, ends[lane]));
        }
        return new Simulation(this, runs, List.of());
    }

    /**
     * Runs patients one after the other in the seats of the model, one lane each, until nobody is left: a seat whose course has
     * ended is taken at once by whoever comes next. What happens to a patient is the same bits as alone in a model of one lane.
     * Orders, ends and start states are those of the patients; of this builder are solver, start time, recording, progress and
     * interrupt.
     *
     * @return false if it was interrupted: those under way are given up
     */
    public boolean serve(Arrivals arrivals) {
        List<LaneRun> seats = new ArrayList<>();
        for (int lane = 0; lane < ends.length; lane++) {
            seats.add(LaneRun.empty(lane, plan, interpreter, start));
        }
        return new Simulation(this, seats, List.of()).serve(arrivals, start, plan);
    }

    Simulation resume(List<Snapshot> snapshots) {
        if (snapshots.size() != ends.length) {
            throw new IllegalArgumentException(
                    "(%s) snapshots for (%s) lanes.".formatted(snapshots.size(), ends.length));
        }
        List<LaneRun> runs = new ArrayList<>();
        for (int lane = 0; lane < ends.length; lane++) {
            Snapshot snapshot = Objects.requireNonNull(snapshots.get(lane));
            checkEnd(lane, snapshot.time());
            LaneRun run = LaneRun.resume(lane, plan, interpreter, snapshot, ends[lane]);
            for (Order order : orders.get(lane)) {
                if (order.time() <= snapshot.time()) {
                    throw new IllegalArgumentException(
                            "The new order (%s) of lane (%s) lies at (%s s), not after the snapshot at (%s s)."
                                    .formatted(order.kind(), lane, order.time(), snapshot.time()));
                }
                run.queue.add(order);
            }
            runs.add(run);
        }
        return new Simulation(this, runs, snapshots);
    }

    private void checkEnd(int lane, double from) {
        if (!(ends[lane] > from && ends[lane] < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "The end of lane (%s) at (%s s) must lie after its start at (%s s).%nMaybe the end is missing."
                            .formatted(lane, ends[lane], from));
        }
    }
}
