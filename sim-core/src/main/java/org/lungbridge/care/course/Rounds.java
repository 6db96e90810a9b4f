package org.lungbridge.care.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderInterpreter;
import org.lungbridge.engine.OrderResult;
import org.lungbridge.engine.Rank;

/**
 * Staff who follow a {@link Course}: they go on rounds and answer by orders of rank {@link Rank#PROTOCOL}. Everything else is
 * the ward's. Keeps no memory of its own.
 */
public final class Rounds implements OrderInterpreter {
    /** The kind of the order by which staff come round. */
    static final String ROUND = "course-round";

    private static final String EXTRA = "extra";
    private static final String LINE = "course-line";
    private static final String WHAT = "what";
    private static final String DETAIL = "detail";

    private final Course course;
    private final OrderInterpreter ward;
    private final Predicate<String> known;

    /**
     * Staff of a ward.
     *
     * @param course what they follow
     * @param ward who carries out orders: laboratory, other protocols, ward
     * @param known which orders of the ward there are
     */
    public Rounds(Course course, OrderInterpreter ward, Predicate<String> known) {
        this.course = course;
        this.ward = ward;
        this.known = known;
    }

    /** The order by which rounds begin. */
    public static List<Order> orders(Course course) {
        return List.of(round(course, course.first()));
    }

    private static Order round(Course course, double time) {
        return Order.of(time, Rank.PROTOCOL, Integer.MAX_VALUE, course.id(), ROUND);
    }

    @Override
    public OrderResult apply(Order order, LaneAccess lane) {
        return switch (order.kind()) {
            case ROUND -> goRound(order, lane);
            case LINE -> OrderResult.nothing(order.text(WHAT), order.text(DETAIL));
            case Orders.START_ECMO, Orders.STOP_ECMO -> aroundEcmo(order, lane);
            default -> ward.apply(order, lane);
        };
    }

    /** ECMO started or stopped by somebody else. */
    private OrderResult aroundEcmo(Order order, LaneAccess lane) {
        OrderResult result = ward.apply(order, lane);
        Round now = new Round(lane, course, ward, known, true);
        noticeCircuit(now);
        List<Order> orders = new ArrayList<>(result.followUps());
        orders.addAll(now.done().followUps());
        return result.then(orders);
    }

    private OrderResult goRound(Order order, LaneAccess lane) {
        boolean extra = order.has(EXTRA);
        Round now = new Round(lane, course, ward, known, extra);
        noticeCircuit(now);
        now.lasting(Notes.DRY, !now.screen.lungBleeds());
        now.lasting(Notes.EXTUBATED, !now.screen.intubated());
        Readmission.round(now);
        for (Duty duty : course.duties()) {
            if (!now.over() && isCaredFor(now)) {
                duty.round(now);
            }
        }
        if (!extra) {
            now.plan(round(course, lane.time() + course.interval()));
        }
        return now.done();
    }

    /** Nobody goes on rounds to a patient at home or to one who is only to be comfortable. */
    private static boolean isCaredFor(Round now) {
        return !now.screen.comfortOnly() && !now.memory.has(Notes.HOME);
    }

    /** A round between two others. */
    static Order extra(Course course, double time) {
        return new Order(time, Rank.PROTOCOL, Integer.MAX_VALUE, course.id(), ROUND, Map.of(EXTRA, 1.0), Map.of());
    }

    /** ECMO that was started or stopped since the last round, by whomever. */
    static void noticeCircuit(Round now) {
        boolean before = now.memory.has(Notes.ECMO_ON);
        if (before && !now.screen.onEcmo()) {
            now.memory.forget(Notes.ECMO_ON);
            now.memory.put(Notes.ECMO_OFF, now.time());
            List.of(Notes.WEANING, Notes.TRIAL, Notes.REST, Notes.FAILED, Notes.FAILURES, Notes.HYPOXEMIA)
                    .forEach(now.memory::forget);
            now.memory.forgetAll(HypoxemiaLadder.RUNG);
        } else if (!before && now.screen.onEcmo()) {
            now.memory.put(Notes.ECMO_ON, now.time());
            now.memory.put(Notes.RUNS, now.memory.get(Notes.RUNS) + 1);
            now.memory.put(Notes.CONSOLE, now.time());
            now.comeBack(In.minutes(30));
        }
    }

    static Order line(double time, String actor, String what, String detail) {
        return new Order(time, Rank.PROTOCOL, 0, actor, LINE, Map.of(), Map.of(WHAT, what, DETAIL, detail));
    }

    @Override
    public List<Order> atStateEvent(String eventName, LaneAccess lane) {
        return ward.atStateEvent(eventName, lane);
    }

    /** Most rounds change nothing, and lines never do. */
    @Override
    public double earliestEffect(Order order, LaneAccess lane) {
        return switch (order.kind()) {
            case ROUND, LINE -> Double.POSITIVE_INFINITY;
            default -> ward.earliestEffect(order, lane);
        };
    }
}
