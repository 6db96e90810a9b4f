package org.lungbridge.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.lungbridge.model.Model;
import org.lungbridge.recording.Recording;
import org.lungbridge.recording.RecordingPlan;
import org.lungbridge.solver.DenseOutput;
import org.lungbridge.solver.IntegrationFailure;
import org.lungbridge.solver.Integrator;
import org.lungbridge.solver.LaneMemory;
import org.lungbridge.solver.LaneStatus;
import org.lungbridge.solver.Solvers;
import org.lungbridge.solver.Statistics;
import org.lungbridge.solver.StepListener;

/**
 * Runs every lane of a model from order to order to its end. The rules are in the description of this package.
 *
 * <p>One instance serves one thread and one run. Programming errors (an unknown quantity, an order before its time)
 * are exceptions; whatever happens to a patient or to the numbers is an {@link Outcome}.
 */
public final class Simulation {
    /** One lane of so many at rest, and the boundaries of those are settled. See docs/performance.md. */
    private static final int SHARE_AT_REST = 16;

    private final Model model;
    private final ProgressListener progress;
    private final @Nullable BooleanSupplier interrupt;
    private final @Nullable StepWatcher watcher;
    private final double[][] startStates;
    private final Integrator integrator;
    private final List<LaneRun> runs;
    private final Observer observer;
    private final Boundary boundary;
    private final double[] buffer;
    private final double[] targets;
    private final int enough;
    private final boolean[] going;
    private final List<Checkpoints> checkpoints;
    private final StepListener steps = new Steps();
    private boolean started;
    private double halt = Double.POSITIVE_INFINITY;

    Simulation(SimulationBuilder setup, List<LaneRun> runs, List<Snapshot> snapshots) {
        this.model = setup.model;
        this.progress = setup.progress;
        this.interrupt = setup.interrupt;
        this.watcher = setup.watcher;
        this.startStates = setup.startStates;
        this.integrator = Solvers.of(setup.solver, model, setup.tolerance);
        this.runs = new ArrayList<>(runs);
        this.observer = new Observer(setup.observer, setup.plan.columns());
        this.boundary = new Boundary(setup, integrator, observer, runs.get(0));
        this.buffer = new double[model.states()];
        this.targets = new double[runs.size()];
        this.enough = Math.max(1, runs.size() / SHARE_AT_REST);
        this.going = new boolean[runs.size()];
        this.checkpoints = new ArrayList<>();
        runs.forEach(run -> checkpoints.add(new Checkpoints(setup.interrupt != null, setup.snapshotTimes)));
        for (int lane = 0; lane < snapshots.size(); lane++) {
            Snapshot snapshot = snapshots.get(lane);
            model.restoreLane(lane, snapshot.values());
            integrator.restore(lane, snapshot.memory());
            boundary.plan(runs.get(lane));
            keep(runs.get(lane));
        }
        started = !snapshots.isEmpty();
    }

    /**
     * Starts to describe a run.
     *
     * @param model as many lanes as patients, with parameters and settings in place
     * @param observer another model of the same parts with one lane, for reading
     * @param interpreter knows what orders mean
     */
    public static SimulationBuilder builder(Model model, Model observer, OrderInterpreter interpreter) {
        return new SimulationBuilder(model, observer, interpreter);
    }

    /**
     * Goes on from snapshots, one per lane, with the same bits as if the lanes had not been stopped. The builder's start
     * states are not used, its orders come on top of those waiting. Recordings begin where the old ones end.
     */
    public static Simulation resume(SimulationBuilder setup, List<Snapshot> snapshots) {
        return setup.resume(snapshots);
    }

    /** Runs every lane to its end. */
    public void run() {
        runPast(Double.POSITIVE_INFINITY);
    }

    /**
     * Runs every lane to its first boundary at this time or after it, which changes no bits of what follows. Afterwards
     * the run may go on, or snapshots be taken.
     */
    public void runPast(double time) {
        try {
            start();
            while (aim(time)) {
                checkInterrupt();
                integrator.advance(targets, enough, steps);
                arrive();
            }
        } catch (Interruption interruption) {
            stop();
        }
    }

    /**
     * Runs the only lane until just before a time and gives the lane as it is there: whatever is due at that very time is
     * still to come. What was recorded before is the same bits as in a run that goes on; what follows from this snapshot
     * is not, since the solver starts anew between two of its steps. Afterwards this simulation is of no more use.
     *
     * @return empty if the lane does not get there
     */
    public Optional<Snapshot> runUpTo(double time) {
        if (runs.size() != 1) {
            throw new IllegalStateException("One lane is due; there are (%s).".formatted(runs.size()));
        }
        LaneRun run = runs.get(0);
        if (!(time > run.time)) {
            throw new IllegalArgumentException(
                    "The time (%s s) does not lie after the start at (%s s).".formatted(time, run.time));
        }
        halt = time;
        try {
            runPast(Double.POSITIVE_INFINITY);
            return Optional.empty();
        } catch (Halt reached) {
            return Optional.of(reached.snapshot());
        }
    }

    /** Seats patients until nobody comes any more and the last has left; see {@link SimulationBuilder#serve}. */
    boolean serve(Arrivals arrivals, double from, RecordingPlan plan) {
        started = true;
        try {
            for (int lane = 0; lane < going.length; lane++) {
                seat(lane, arrivals, from, plan);
            }
            while (aim(Double.POSITIVE_INFINITY)) {
                checkInterrupt();
                integrator.advance(targets, enough, steps);
                arrive();
                refill(arrivals, from, plan);
            }
            return true;
        } catch (Interruption interruption) {
            return false;
        }
    }

    private void refill(Arrivals arrivals, double from, RecordingPlan plan) {
        for (int lane = 0; lane < going.length; lane++) {
            if (going[lane] && !runs.get(lane).running()) {
                arrivals.left(lane, this);
                seat(lane, arrivals, from, plan);
            }
        }
    }

    private void seat(int lane, Arrivals arrivals, double from, RecordingPlan plan) {
        Optional<Arrival> somebody = arrivals.next(lane);
        while (somebody.isPresent()) {
            Arrival patient = somebody.get();
            LaneRun run = new LaneRun(lane, plan, patient.interpreter(), patient.orders(), from, patient.end());
            run.workBefore(new Statistics(0, 0, 0, 0, 0, 0).minus(integrator.statistics(lane)));
            runs.set(lane, run);
            checkpoints.set(lane, new Checkpoints(false, List.of()));
            model.restoreLane(lane, patient.values());
            begin(run, patient.states());
            if (run.running()) {
                return;
            }
            arrivals.left(lane, this);
            somebody = arrivals.next(lane);
        }
    }

    private void begin(LaneRun run, double[] states) {
        for (int s = 0; s < states.length; s++) {
            integrator.state()[s][run.lane] = states[s];
        }
        integrator.place(run.lane, run.time);
        boundary.settle(run);
        keep(run);
    }

    private void start() {
        if (started) {
            return;
        }
        started = true;
        for (LaneRun run : runs) {
            begin(run, startStates[run.lane]);
        }
    }

    /** Sets the targets; false if no lane can go on. */
    private boolean aim(double until) {
        boolean any = false;
        for (LaneRun run : runs) {
            going[run.lane] = run.running() && (run.time < until || underWay(run));
            targets[run.lane] = going[run.lane] ? run.target : integrator.time(run.lane);
            any |= going[run.lane];
        }
        return any;
    }

    private boolean underWay(LaneRun run) {
        return integrator.status(run.lane) == LaneStatus.UNDER_WAY;
    }

    private void arrive() {
        for (LaneRun run : runs) {
            if (going[run.lane] && !underWay(run)) {
                run.time = integrator.time(run.lane);
                arrive(run);
                keep(run);
            }
        }
    }

    private void arrive(LaneRun run) {
        if (integrator.status(run.lane) == LaneStatus.FAILED) {
            IntegrationFailure failure = integrator.failure(run.lane);
            boundary.fail(run, new NumericalFailure(failure.time(), failure.stateName(), failure.reason()));
            return;
        }
        if (boundary.stuck(run)) {
            return;
        }
        if (integrator.status(run.lane) == LaneStatus.AT_EVENT) {
            boundary.stateEvent(run, model.eventName(integrator.event(run.lane)));
        }
        boundary.settle(run);
    }

    private void checkInterrupt() {
        if (interrupt != null && interrupt.getAsBoolean()) {
            throw new Interruption();
        }
    }

    private void stop() {
        for (LaneRun run : runs) {
            if (run.running()) {
                run.end(Outcome.Ending.INTERRUPTED, "the run was stopped");
                run.note("end", "engine", "the run was stopped", "");
            }
        }
    }

    private void keep(LaneRun run) {
        checkpoints.get(run.lane).arrive(run.time, run.goesOn(), () -> take(run, integrator.save(run.lane)));
    }

    private Snapshot take(LaneRun run, LaneMemory memory) {
        return new Snapshot(
                Snapshot.SCHEMA_VERSION,
                run.time,
                model.saveLane(run.lane),
                memory,
                run.queue.all(),
                run.nextRow(),
                run.allRows(),
                run.allEvents(),
                run.counters(),
                run.filed().all(),
                statistics(run.lane));
    }

    /**
     * The lane at its last boundary. There is none before the first call of a run method, nor of a lane that an event
     * or a failure has ended. The recording of an interrupted lane may hold more rows than the snapshot counts: those
     * are recorded again after resuming.
     */
    public Snapshot snapshot(int lane) {
        LaneRun run = runs.get(lane);
        if (!started || !(run.goesOn() || run.outcome(true).interrupted())) {
            throw new IllegalStateException(
                    "The lane (%s) has not started or cannot go on (%s).%nMaybe take the snapshot earlier."
                            .formatted(lane, run.outcome(true).ending()));
        }
        return checkpoints.get(lane).last().orElseGet(() -> take(run, integrator.save(lane)));
    }

    /** What {@link SimulationBuilder#snapshotTimes} asked for, as far as the lane has come; each boundary once. */
    public List<Snapshot> snapshots(int lane) {
        return checkpoints.get(lane).kept();
    }

    /** What has been recorded of a lane so far. */
    public Recording recording(int lane) {
        return runs.get(lane).recording();
    }

    /** What has happened in a lane so far. */
    public List<EventRecord> events(int lane) {
        return runs.get(lane).events();
    }

    /** What has been put on file in a lane so far, before a snapshot it was resumed from included. */
    public List<Order> filed(int lane) {
        return List.copyOf(runs.get(lane).filed().all());
    }

    /** How a lane ended, or where it stands. */
    public Outcome outcome(int lane) {
        LaneRun run = runs.get(lane);
        return run.outcome(boundary.alive(run));
    }

    /** How much work the solver had with a lane, before a snapshot it was resumed from included. */
    public Statistics statistics(int lane) {
        return runs.get(lane).workBefore().plus(integrator.statistics(lane));
    }

    /** What happens along the steps of the solver; where an order asks for a boundary, the lane rests. */
    private final class Steps implements StepListener {
        /** A step of a lane was accepted: carries out the orders in it that change nothing, and records its rows. */
        @Override
        public void accepted(int lane, double from, double end, DenseOutput dense) {
            LaneRun run = runs.get(lane);
            double to = Math.min(end, halt);
            boolean halts = halt <= end;
            double next = run.nextDue();
            if (next < to) {
                observer.follow(model.saveLane(lane));
            }
            while (next < to) {
                dense.at(lane, next, buffer);
                observer.move(buffer);
                run.time = next;
                if (run.queue.nextTime() > next) {
                    run.recordDue(observer.row());
                } else if (boundary.passes(run, end)) {
                    targets[lane] = run.target;
                } else {
                    to = next;
                    halts = false;
                    break;
                }
                next = run.nextDue();
            }
            run.time = to;
            if (halts) {
                dense.at(lane, halt, buffer);
                LaneMemory memory =
                        new LaneMemory(halt, buffer, integrator.save(lane).step(), 0, true);
                throw new Halt(take(run, memory));
            }
            if (watcher != null && to > from) {
                watcher.passed(lane, from, to, new AlongStep(observer, model.saveLane(lane), lane, dense, buffer));
            }
            progress.reached(lane, to);
            checkInterrupt();
        }

        @Override
        public double restsAt(int lane, double to) {
            return Math.min(to, runs.get(lane).time);
        }
    }
}
