package org.lungbridge.care.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.lungbridge.care.Memory;
import org.lungbridge.engine.Effect;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderInterpreter;
import org.lungbridge.engine.OrderResult;
import org.lungbridge.engine.Rank;
import org.lungbridge.laboratory.Chart;
import org.lungbridge.laboratory.Panel;
import org.lungbridge.laboratory.Request;
import org.lungbridge.laboratory.Result;
import org.lungbridge.laboratory.SampleOrders;

/** One round: what staff see, know and remember of the patient, what they do and write down. */
public final class Round {
    /** The kind of the entries on file under which a course remembers. */
    static final String MEMORY = "course-memory";

    /** From the draw of a gas to a round that decides on it, s. */
    private static final double GAS_LEAD = In.minutes(8);

    private static final String UNAVAILABLE = "unavailable.";

    final LaneAccess lane;
    final Memory memory;
    final Screen screen;
    private final Course course;
    private final OrderInterpreter ward;
    private final Predicate<String> known;
    private final Chart chart;
    private final List<Order> follow = new ArrayList<>();
    private final List<String[]> lines = new ArrayList<>();
    private Effect effect = Effect.NOTHING;
    private OrderResult end = OrderResult.nothing("", "");
    private final boolean extra;
    private boolean recheck;

    Round(LaneAccess lane, Course course, OrderInterpreter ward, Predicate<String> known, boolean extra) {
        this.extra = extra;
        this.lane = lane;
        this.course = course;
        this.ward = ward;
        this.known = known;
        this.memory = Memory.of(lane, MEMORY);
        this.screen = new Screen(lane);
        this.chart = Chart.of(lane);
    }

    double time() {
        return lane.time();
    }

    /** Time since something that is remembered by its time; infinite if it never was. */
    double since(String event) {
        return memory.has(event) ? time() - memory.get(event) : Double.POSITIVE_INFINITY;
    }

    /** Remembers that something is so from now on, unless it was before. */
    void mark(String event) {
        if (!memory.has(event)) {
            memory.put(event, time());
        }
    }

    /** Keeps the clock of a condition: how long it has been met without a break, 0 from now, negative if it is not met. */
    double lasting(String name, boolean met) {
        if (!met) {
            memory.forget(name);
            return -1;
        }
        mark(name);
        return since(name);
    }

    /** Whether this is the round of an interval counted from the beginning of the run; one between two others never is. */
    boolean every(double interval) {
        return every(interval, 0);
    }

    /** The same so much later: daily at eight. */
    boolean every(double interval, double offset) {
        if (extra) {
            return false;
        }
        double before = Math.floor((time() - course.interval() - offset) / interval);
        return Math.floor((time() - offset) / interval) > before;
    }

    /** Has a blood gas drawn soon and comes back once it is there, after so long (s), less than an interval. */
    void comeBack(double after) {
        double draw = time() + after - GAS_LEAD;
        follow.add(SampleOrders.once(draw, 2, course.id(), true, List.of(Request.of(Panel.BLOOD_GAS))));
        follow.add(Rounds.extra(course, time() + after));
    }

    /** Has samples drawn at once, before what this round does next, and writes this word for it. */
    void draw(String what, List<Request> requests) {
        Order sample = SampleOrders.once(time(), 0, course.id(), true, requests);
        OrderResult drawn = ward.apply(sample, lane);
        follow.addAll(drawn.followUps());
        say(what, drawn.detail());
    }

    /** Asks for a blood gas before the next round. */
    void recheck() {
        recheck = true;
    }

    /** Whether somebody has asked for one. */
    boolean rechecks() {
        return recheck;
    }

    /** The time to the next round, s. */
    double interval() {
        return course.interval();
    }

    /** The latest delivered result of this name. */
    Optional<Result> result(String test) {
        return chart.latest(test);
    }

    /** The value of the latest delivered result, engine units; not a number if there is none. */
    double value(String test) {
        return result(test).map(Result::engineValue).orElse(Double.NaN);
    }

    /** When the blood of that result was drawn, s; minus infinity if there is none. */
    double drawn(String test) {
        return result(test).map(Result::drawn).orElse(Double.NEGATIVE_INFINITY);
    }

    /** The value if its blood was drawn after a time; not a number otherwise. */
    double valueAfter(String test, double time) {
        return drawn(test) >= time ? value(test) : Double.NaN;
    }

    /** Carries out an order of the ward now and writes why; false if the ward does not know it. */
    boolean act(String why, String kind, Map<String, Double> values) {
        return act(why, kind, values, Map.of());
    }

    boolean act(String why, String kind, Map<String, Double> values, Map<String, String> names) {
        if (!available(kind)) {
            return false;
        }
        OrderResult result = ward.apply(new Order(time(), Rank.PROTOCOL, 0, course.id(), kind, values, names), lane);
        follow.addAll(result.followUps());
        effect = effect.compareTo(result.effect()) >= 0 ? effect : result.effect();
        end = result.ends() ? result : end;
        say(kind, result.detail().isEmpty() ? why : why + ": " + result.detail());
        return true;
    }

    /** Whether the ward knows an order; a missing one is noted once. */
    boolean available(String kind) {
        if (known.test(kind)) {
            return true;
        }
        if (!memory.has(UNAVAILABLE + kind)) {
            memory.put(UNAVAILABLE + kind, 1);
            say("not-available", "the order (%s) is not available here".formatted(kind));
        }
        return false;
    }

    /** Writes a line into the list of events. */
    void say(String what, String detail) {
        lines.add(new String[] {what, detail});
    }

    /** Plans an order for later. */
    void plan(Order order) {
        follow.add(order);
    }

    String actor() {
        return course.id();
    }

    /** Whether the patient is on the ward of the dead, or the run is about to end. */
    boolean over() {
        return end.ends();
    }

    /** What came of the round. */
    OrderResult done() {
        memory.keep();
        boolean any = !lines.isEmpty();
        String what = any ? lines.get(0)[0] : "";
        String detail = any ? lines.get(0)[1] : "";
        List<Order> orders = new ArrayList<>();
        for (int k = 1; k < lines.size(); k++) {
            orders.add(Rounds.line(time(), course.id(), lines.get(k)[0], lines.get(k)[1]));
        }
        if (end.ends()) {
            return OrderResult.end(what, detail, end.endReason());
        }
        orders.addAll(follow);
        return OrderResult.changed(effect, what, detail).then(orders);
    }
}
