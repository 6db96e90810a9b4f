package org.lungbridge.engine;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lungbridge.model.Model;
import org.lungbridge.model.Variable;
import org.lungbridge.solver.Integrator;

/** Carries out what is due in a lane, in the order of the numbered rules, and says where the lane goes next. */
final class Boundary {
    /** More orders than this at one time, or stops within a second, are taken for a loop. */
    private static final int MOST_AT_ONCE = 10_000;

    private final Model model;
    private final Integrator integrator;
    private final Observer observer;
    private final OrderAccess access;
    private final Variable.@Nullable Setting alive;

    Boundary(SimulationBuilder setup, Integrator integrator, Observer observer, LaneRun anyRun) {
        this.model = setup.model;
        this.integrator = integrator;
        this.observer = observer;
        this.access = new OrderAccess(model, observer, integrator.state(), anyRun);
        this.alive = setup.alive;
    }

    /** Carries out everything that is due now, records the row that is due, and aims at the next boundary. */
    void settle(LaneRun run) {
        observe(run);
        Effect effect = Effect.NOTHING;
        int orders = 0;
        while (run.running() && run.queue.nextTime() <= run.time) {
            effect = larger(effect, carryOut(run, access.atBoundary(run)));
            if (++orders > MOST_AT_ONCE) {
                loop(run);
            }
        }
        if (effect != Effect.NOTHING) {
            integrator.restart(run.lane, effect == Effect.SLOW);
        }
        if (run.running() && run.time >= run.end) {
            run.end(Outcome.Ending.END_TIME, "the end time was reached");
        }
        if (run.nextRowTime() == run.time) {
            run.recordDue(observer.row());
        }
        if (run.running()) {
            aim(run);
        } else {
            close(run);
        }
    }

    /** What a state event of this name brings; the lane is settled afterwards. */
    void stateEvent(LaneRun run, String name) {
        observe(run);
        List<Order> orders = run.interpreter.atStateEvent(name, access.between(run, run.time));
        if (orders.isEmpty()) {
            run.note(Rank.STATE_EVENT.label(), "model", name, "");
        }
        queue(run, orders, run.time, name);
    }

    /**
     * Tries the first order in line at a time between boundaries; the observer is there. False if something would come of
     * it: then nothing has happened and it waits for a boundary at its time.
     *
     * @param stepEnd the end of the step within which it lies, s: what follows later may bring the next boundary nearer
     */
    boolean passes(LaneRun run, double stepEnd) {
        Order order = run.queue.first();
        if (run.recentStops() > MOST_AT_ONCE || run.interpreter.stops(order, access.between(run, run.time))) {
            return false;
        }
        run.tryOut();
        Optional<OrderResult> tried = tried(run, order);
        if (tried.isEmpty()) {
            run.undo();
            return false;
        }
        run.keep();
        OrderResult result = tried.get();
        run.queue.take();
        note(run, order, result);
        queue(run, result.followUps(), run.time, order.kind());
        access.between(run, run.time);
        for (Order next : result.followUps()) {
            double effect = earliestEffect(run, next);
            if (effect > stepEnd) {
                run.target = Math.min(run.target, effect);
            }
        }
        return true;
    }

    /** What comes of an order; nothing if it changes a value or ends the lane. */
    private Optional<OrderResult> tried(LaneRun run, Order order) {
        try {
            OrderResult result = run.interpreter.apply(order, access.onTrial(run));
            return result.ends() ? Optional.empty() : Optional.of(result);
        } catch (OrderAccess.Change change) {
            return Optional.empty();
        }
    }

    /** Ends a lane that could not be computed further. */
    void fail(LaneRun run, NumericalFailure failure) {
        run.fail(failure);
        observe(run);
        close(run);
    }

    /** Finds the next boundary of a lane from its waiting orders. */
    void plan(LaneRun run) {
        observe(run);
        aim(run);
    }

    /** False if the patient of this lane has died. */
    boolean alive(LaneRun run) {
        return alive == null || model.value(alive, run.lane) > 0.5;
    }

    private void observe(LaneRun run) {
        observer.place(model.saveLane(run.lane), integrator.state(), run.lane);
    }

    private void aim(LaneRun run) {
        access.between(run, run.time);
        run.target = run.end;
        for (Order order : run.queue) {
            if (order.time() >= run.target) {
                break;
            }
            run.target = Math.min(run.target, earliestEffect(run, order));
        }
    }

    private double earliestEffect(LaneRun run, Order order) {
        return Math.max(order.time(), run.interpreter.earliestEffect(order, access));
    }

    private Effect carryOut(LaneRun run, OrderAccess lane) {
        Order order = run.queue.take();
        OrderResult result = run.interpreter.apply(order, lane);
        note(run, order, result);
        queue(run, result.followUps(), run.time, order.kind());
        if (result.ends()) {
            run.end(Outcome.Ending.EVENT, result.endReason());
        }
        if (!lane.takeChanged()) {
            return Effect.NOTHING;
        }
        return result.effect() == Effect.NOTHING ? Effect.FULL : result.effect();
    }

    private static void note(LaneRun run, Order order, OrderResult result) {
        if (!result.what().isBlank()) {
            run.note(order.rank().label(), order.actor(), result.what(), result.detail());
        }
    }

    private static void queue(LaneRun run, List<Order> orders, double from, String origin) {
        for (Order order : orders) {
            if (order.time() < from) {
                throw new IllegalStateException("(%s) at (%s s) brings forth the order (%s) at (%s s), which is past."
                        .formatted(origin, from, order.kind(), order.time()));
            }
            run.queue.add(order);
        }
    }

    private static Effect larger(Effect a, Effect b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    /** The last row of a lane and its last event. */
    private void close(LaneRun run) {
        if (run.lacksRowNow()) {
            run.recordNow(observer.row());
        }
        Outcome outcome = run.outcome(alive(run));
        run.note(outcome.failure().isPresent() ? "failure" : "end", "engine", outcome.endReason(), "");
    }

    /** Ends a lane whose orders or state events bring each other forth while time hardly goes on. */
    private static void loop(LaneRun run) {
        String why = "more than %s orders at one time or stops within a second".formatted(MOST_AT_ONCE);
        run.fail(new NumericalFailure(run.time, "", why));
    }

    /** Ends a lane that stops again and again while time hardly goes on; true if it did. */
    boolean stuck(LaneRun run) {
        if (run.recentStops() <= MOST_AT_ONCE) {
            return false;
        }
        loop(run);
        observe(run);
        close(run);
        return true;
    }
}
