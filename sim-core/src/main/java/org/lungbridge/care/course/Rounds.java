package org.lungbridge.care.course;

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
            case ROUND -> goRound(lane);
            case LINE -> OrderResult.nothing(order.text(WHAT), order.text(DETAIL));
            default -> ward.apply(order, lane);
        };
    }

    private OrderResult goRound(LaneAccess lane) {
        Round now = new Round(lane, course, ward, known);
        noticeCircuit(now);
        now.lasting(Notes.DRY, !now.screen.lungBleeds());
        for (Duty duty : course.duties()) {
            if (!now.over()) {
                duty.round(now);
            }
        }
        now.plan(round(course, lane.time() + course.interval()));
        return now.done();
    }

    /** ECMO that was started or stopped since the last round, by whomever. */
    private static void noticeCircuit(Round now) {
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
        }
    }

    static Order line(double time, String actor, String what, String detail) {
        return new Order(time, Rank.PROTOCOL, 0, actor, LINE, Map.of(), Map.of(WHAT, what, DETAIL, detail));
    }

    @Override
    public List<Order> atStateEvent(String eventName, LaneAccess lane) {
        return ward.atStateEvent(eventName, lane);
    }

    /** Whether a round changes something is known only when it is made: it is a boundary; a line never is. */
    @Override
    public double earliestEffect(Order order, LaneAccess lane) {
        return switch (order.kind()) {
            case ROUND -> order.time();
            case LINE -> Double.POSITIVE_INFINITY;
            default -> ward.earliestEffect(order, lane);
        };
    }
}
