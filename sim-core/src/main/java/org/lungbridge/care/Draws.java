package org.lungbridge.care;

import java.util.List;
import java.util.Map;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.Rank;
import org.lungbridge.laboratory.Request;
import org.lungbridge.laboratory.SampleOrders;

/**
 * Blood that is drawn by protocol: the monitored test when it is due, other panels at their interval. A draw plans the next
 * one; a change of the infusion replaces that plan by its own.
 */
final class Draws {
    /** The kind of the order by which somebody goes to draw blood. */
    static final String KIND = "protocol-draw";

    private static final String PLAN = "drawPlan";
    private static final String PLANNED = "drawPlanned";
    private static final String WATCH = "watch";
    private static final String VISITS = "care.draws.";
    private static final String MISSED = "care.missed.";
    private static final String LATE = "care.late.";
    private static final int MONITOR = -1;

    private final Strategy strategy;

    Draws(Strategy strategy) {
        this.strategy = strategy;
    }

    /** Draws the monitored test at this time, and forgets when it was planned before. */
    void plan(Occasion now, double time) {
        now.memory.put(PLAN, now.memory.get(PLAN) + 1);
        now.memory.put(PLANNED, 1);
        schedule(now, time, MONITOR);
    }

    /** Whether the monitored test will be drawn. */
    boolean planned(Occasion now) {
        return now.memory.has(PLANNED);
    }

    /** Draws the monitored test no more. */
    void cancel(Occasion now) {
        now.memory.put(PLAN, now.memory.get(PLAN) + 1);
        now.memory.forget(PLANNED);
    }

    /** Begins with the panels that are drawn whatever happens. */
    void watch(Occasion now) {
        for (int k = 0; k < strategy.watches().size(); k++) {
            schedule(now, now.now(), k);
        }
    }

    private void schedule(Occasion now, double time, int watch) {
        double plan = watch == MONITOR ? now.memory.get(PLAN) : now.memory.get(Protocol.EPISODE);
        Map<String, Double> values = Map.of(WATCH, (double) watch, PLAN, plan);
        now.plan(new Order(time, Rank.SAMPLE, 0, now.actor(), KIND, values, Map.of()));
    }

    /** Somebody goes to draw: blood is drawn now, later, or not at all. */
    void take(Order order, Occasion now) {
        int watch = (int) order.value(WATCH);
        double valid = watch == MONITOR ? now.memory.get(PLAN) : now.memory.get(Protocol.EPISODE);
        if (order.value(PLAN) != valid || !now.memory.has(Protocol.STARTED)) {
            return;
        }
        String panel = request(watch).panel().id();
        int number = now.lane.next(VISITS + panel);
        schedule(now, order.time() + interval(now, watch), watch);
        Compliance staff = strategy.compliance();
        if (now.chance.uniform(MISSED + panel, number) < staff.missed()) {
            now.say("missed-sample", panel + " was due and not drawn");
            return;
        }
        double late = lateness(now.chance.uniform(LATE + panel, number), staff);
        if (late > 0) {
            now.say("late-sample", "%s is drawn %s late".formatted(panel, Words.span(late)));
        }
        now.plan(sample(order, late));
    }

    private static double lateness(double luck, Compliance staff) {
        return luck < staff.late() ? Math.rint(staff.lateBy() * luck / staff.late()) : 0;
    }

    /** The sample that an order leads to, this much late. */
    Order sample(Order draw, double late) {
        Request request = request((int) draw.value(WATCH));
        return SampleOrders.once(draw.time() + late, 0, draw.actor(), false, List.of(request));
    }

    private double interval(Occasion now, int watch) {
        return watch == MONITOR
                ? Titrator.sampling(strategy).interval((int) now.memory.get(Titrator.IN_RANGE))
                : strategy.watches().get(watch).interval();
    }

    private Request request(int watch) {
        return watch == MONITOR
                ? Titrator.monitor(strategy).request()
                : strategy.watches().get(watch).request();
    }
}
