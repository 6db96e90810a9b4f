package org.lungbridge.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.lungbridge.model.Model;
import org.lungbridge.recording.Recording;
import org.lungbridge.solver.DenseOutput;
import org.lungbridge.solver.IntegrationFailure;
import org.lungbridge.solver.Integrator;
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
    private final double[][] startStates;
    private final Integrator integrator;
    private final List<LaneRun> runs;
    private final Observer observer;
    private final Boundary boundary;
    private final double[] buffer;
    private final double[] targets;
    private final int enough;
    private final boolean[] going;
    private final List<Optional<Snapshot>> checkpoints;
    private final StepListener steps = new Steps();
    private boolean started;

    Simulation(SimulationBuilder setup, List<LaneRun> runs, List<Snapshot> snapshots) {
        this.model = setup.model;
        this.progress = setup.progress;
        this.interrupt = setup.interrupt;
        this.startStates = setup.startStates;
        this.integrator = Solvers.of(setup.solver, model, setup.tolerance);
        this.runs = runs;
        this.observer = new Observer(setup.observer, setup.plan.columns());
        this.boundary = new Boundary(setup, integrator, observer, runs.get(0));
        this.buffer = new double[model.states()];
        this.targets = new double[runs.size()];
        this.enough = Math.max(1, runs.size() / SHARE_AT_REST);
        this.going = new boolean[runs.size()];
        this.checkpoints = new ArrayList<>(Collections.nCopies(runs.size(), Optional.empty()));
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
     * Goes on from snapshots, one per lane, with the same bits as if the lanes had not been stopped. The builder says
     * the rest; its start states are not used, and its orders come on top of those that are waiting (a branch: what if
     * …). The recordings begin where those of the stopped run end.
     */
    public static Simulation resume(SimulationBuilder setup, List<Snapshot> snapshots) {
        return setup.resume(snapshots);
    }

    /** Runs every lane to its end. */
    public void run() {
        runPast(Double.POSITIVE_INFINITY);
    }

    /**
     * Runs every lane to its first boundary at this time or after it. Stopping there changes no bits of what
     * follows. Afterwards the run may go on, or snapshots be taken.
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

    private void start() {
        if (started) {
            return;
        }
        started = true;
        for (LaneRun run : runs) {
            double[] states = startStates[run.lane];
            for (int s = 0; s < states.length; s++) {
                integrator.state()[s][run.lane] = states[s];
            }
            integrator.place(run.lane, run.time);
            boundary.settle(run);
            keep(run);
        }
    }

    /** Sets the targets; false if no lane has anywhere to go. */
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

    /** Remembers the lane where it may be interrupted on the way, so that a snapshot can be taken afterwards. */
    private void keep(LaneRun run) {
        if (interrupt != null && run.goesOn()) {
            checkpoints.set(run.lane, Optional.of(take(run)));
        }
    }

    private Snapshot take(LaneRun run) {
        return new Snapshot(
                Snapshot.SCHEMA_VERSION,
                run.time,
                model.saveLane(run.lane),
                integrator.save(run.lane),
                run.queue.all(),
                run.nextRow(),
                run.allRows(),
                run.allEvents(),
                run.counters(),
                run.filed(),
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
                    "The lane (%d) has not started or cannot go on (%s).%nMaybe take the snapshot earlier."
                            .formatted(lane, run.outcome(true).ending()));
        }
        return checkpoints.get(lane).orElseGet(() -> take(run));
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
        return List.copyOf(runs.get(lane).filed());
    }

    /** How a lane ended, or where it stands. */
    public Outcome outcome(int lane) {
        LaneRun run = runs.get(lane);
        return run.outcome(boundary.alive(run));
    }

    /** How much work the solver had with a lane, before a snapshot it was resumed from included. */
    public Statistics statistics(int lane) {
        Statistics now = integrator.statistics(lane);
        Statistics before = runs.get(lane).workBefore();
        return new Statistics(
                before.accepted() + now.accepted(),
                before.rejected() + now.rejected(),
                before.rhs() + now.rhs(),
                before.jacobians() + now.jacobians(),
                before.factorizations() + now.factorizations(),
                before.denseFallbacks() + now.denseFallbacks());
    }

    /** What happens along the steps of the solver; where an order asks for a boundary, the lane rests. */
    private final class Steps implements StepListener {
        /** A step of a lane was accepted: carries out the orders in it that change nothing, and records its rows. */
        @Override
        public void accepted(int lane, double from, double end, DenseOutput dense) {
            LaneRun run = runs.get(lane);
            double to = end;
            double next = run.nextDue();
            if (next < to) {
                observer.follow(model.saveLane(lane));
            }
            while (next < to) {
                dense.at(lane, next, buffer);
                observer.move(buffer);
                run.time = next;
                if (run.queue.nextTime() <= next && boundary.stops(run)) {
                    to = next;
                    break;
                }
                if (run.queue.nextTime() <= next) {
                    boundary.pass(run);
                } else {
                    run.recordDue(observer.row());
                }
                next = run.nextDue();
            }
            run.time = to;
            progress.reached(lane, to);
            checkInterrupt();
        }

        @Override
        public double restsAt(int lane, double to) {
            return Math.min(to, runs.get(lane).time);
        }
    }

    /** Leaves the solver in the middle of its work; never gets out of this class. */
    private static final class Interruption extends RuntimeException {
        private static final long serialVersionUID = 1;

        Interruption() {
            super("interrupted", null, false, false);
        }
    }
}
