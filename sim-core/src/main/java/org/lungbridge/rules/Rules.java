package org.lungbridge.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import org.lungbridge.chance.Chance;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderInterpreter;
import org.lungbridge.engine.OrderResult;
import org.lungbridge.engine.Rank;
import org.lungbridge.laboratory.Laboratory;

/**
 * Follows a {@link RuleBook} in front of a hospital; everything else is the hospital's. Keeps no memory of its own, see the
 * description of this package.
 */
public final class Rules implements OrderInterpreter {
    /** Who writes lines that nobody else signs. */
    static final String ACTOR = "scenario";

    private static final String LOOK = "rules-look";
    private static final String JUDGE = "rules-judge";
    private static final String LINE = "rules-line";
    private static final String END = "rules-end";
    private static final int AFTER_ORDERS = Integer.MAX_VALUE - 1;
    private static final String AGAIN = "again";
    private static final String WHAT = "what";
    private static final String TEXT = "text";
    private static final String DRAWS = "rules.";

    private final RuleBook book;
    private final IntFunction<Chance> luckOfLane;
    private final OrderInterpreter hospital;

    private Rules(RuleBook book, IntFunction<Chance> luckOfLane, OrderInterpreter hospital) {
        this.book = book;
        this.luckOfLane = luckOfLane;
        this.hospital = hospital;
    }

    /**
     * A hospital with rules around it.
     *
     * @param luckOfLane the luck of each lane's patient
     * @param ward who carries out orders in the end; the rules listen there
     * @param staffed laboratory and staff in front of a ward
     */
    public static OrderInterpreter around(
            RuleBook book,
            IntFunction<Chance> luckOfLane,
            OrderInterpreter ward,
            UnaryOperator<OrderInterpreter> staffed) {
        return book.isEmpty() ? staffed.apply(ward) : new Rules(book, luckOfLane, staffed.apply(new Heard(book, ward)));
    }

    /** The first look, which others follow. */
    static Order begin(double time) {
        return new Order(time, Rank.TRIGGER, 0, ACTOR, LOOK, Map.of(AGAIN, 1.0), Map.of());
    }

    /** A look between two others. */
    static Order look(double time) {
        return Order.of(time, Rank.TRIGGER, 0, ACTOR, LOOK);
    }

    static Order line(double time, Deeds.Line line) {
        Map<String, String> names = Map.of(WHAT, line.what(), TEXT, line.text());
        return new Order(time, Rank.TRIGGER, 0, line.actor(), LINE, Map.of(), names);
    }

    static Order end(double time, String why) {
        return new Order(time, Rank.TRIGGER, Integer.MAX_VALUE, ACTOR, END, Map.of(), Map.of(TEXT, why));
    }

    @Override
    public OrderResult apply(Order order, LaneAccess lane) {
        return switch (order.kind()) {
            case LOOK -> look(order, lane);
            case JUDGE -> judge(lane);
            case LINE -> OrderResult.nothing(order.text(WHAT), order.text(TEXT));
            case END -> OrderResult.end("scenario-ends", order.text(TEXT), order.text(TEXT));
            case Laboratory.SAMPLE -> Heard.listen(book, order, lane, hospital.apply(order, lane));
            default -> hospital.apply(order, lane);
        };
    }

    /** Criteria wait for the orders a rule has brought at this time. */
    private OrderResult judge(LaneAccess lane) {
        Look look = new Look(book, lane, name -> 0);
        look.judge();
        return OrderResult.nothing("", "").then(look.keep());
    }

    private OrderResult look(Order order, LaneAccess lane) {
        Chance luck = luckOfLane.apply(lane.lane());
        Look look = new Look(book, lane, name -> luck.uniform(DRAWS + name, lane.next(DRAWS + name)));
        look.take();
        List<Order> follow = new ArrayList<>(look.keep());
        if (look.acts()) {
            follow.add(Order.of(lane.time(), Rank.TRIGGER, AFTER_ORDERS, ACTOR, JUDGE));
        }
        if (order.has(AGAIN)) {
            follow.add(begin(lane.time() + book.interval()));
        }
        return OrderResult.nothing("", "").then(follow);
    }

    /** A look asks for a boundary if a rule brings orders; where chance decides, it is drawn there. */
    @Override
    public boolean stops(Order order, LaneAccess lane) {
        if (!order.kind().equals(LOOK)) {
            return hospital.stops(order, lane);
        }
        Look look = new Look(book, lane, name -> 0);
        look.take();
        return look.acts();
    }

    @Override
    public List<Order> atStateEvent(String eventName, LaneAccess lane) {
        return hospital.atStateEvent(eventName, lane);
    }

    @Override
    public double earliestEffect(Order order, LaneAccess lane) {
        return switch (order.kind()) {
            case LOOK, JUDGE, LINE -> Double.POSITIVE_INFINITY;
            case END -> order.time();
            default -> hospital.earliestEffect(order, lane);
        };
    }
}
