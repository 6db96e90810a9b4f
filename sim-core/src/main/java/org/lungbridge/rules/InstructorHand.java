package org.lungbridge.rules;

import java.util.List;
import java.util.Map;
import org.lungbridge.engine.Effect;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderInterpreter;
import org.lungbridge.engine.OrderResult;
import org.lungbridge.engine.Rank;

/**
 * What an instructor does from behind the scenes: changes what nobody sees, and lets somebody say a line. Every other order is
 * the hospital's.
 */
public final class InstructorHand implements OrderInterpreter {
    private static final String CHANGE = "instructor-change";
    private static final String SAY = "instructor-say";
    private static final String MARK = "session-mark";
    private static final String EVERY = "every";
    private static final String QUANTITY = "quantity";
    private static final String VALUE = "value";
    private static final String FROM = "from";
    private static final String TEXT = "text";

    private final OrderInterpreter hospital;

    /** An instructor behind a hospital. */
    public InstructorHand(OrderInterpreter hospital) {
        this.hospital = hospital;
    }

    /** Moves a state or a setting to a value, in engine units, at a time (s). */
    public static Order change(double time, String actor, String quantity, double value) {
        return new Order(time, Rank.FAULT, 0, actor, CHANGE, Map.of(VALUE, value), Map.of(QUANTITY, quantity));
    }

    /** A boundary at which nothing happens, and again after each such span (s): a run can be taken up there. */
    public static Order mark(double every) {
        return markAt(every, every);
    }

    private static Order markAt(double time, double every) {
        return new Order(time, Rank.RECORDING, 0, "session", MARK, Map.of(EVERY, every), Map.of());
    }

    /** Lets somebody say something at a time (s). */
    public static Order say(double time, String actor, String from, String text) {
        return new Order(time, Rank.TRIGGER, 0, actor, SAY, Map.of(), Map.of(FROM, from, TEXT, text));
    }

    @Override
    public OrderResult apply(Order order, LaneAccess lane) {
        return switch (order.kind()) {
            case CHANGE -> change(order, lane);
            case MARK -> OrderResult.nothing("", "").then(List.of(next(order)));
            case SAY -> OrderResult.nothing("cue", order.text(FROM) + ": " + order.text(TEXT));
            default -> hospital.apply(order, lane);
        };
    }

    private static Order next(Order mark) {
        return markAt(mark.time() + mark.value(EVERY), mark.value(EVERY));
    }

    private static OrderResult change(Order order, LaneAccess lane) {
        String quantity = order.text(QUANTITY);
        double value = order.value(VALUE);
        double before = lane.get(quantity);
        try {
            lane.setState(quantity, value);
        } catch (IllegalArgumentException noState) {
            lane.setSetting(quantity, value);
        }
        String how = "%s from %s to %s (engine units)".formatted(quantity, before, value);
        return OrderResult.changed(Effect.FULL, "hidden-change", how);
    }

    @Override
    public List<Order> atStateEvent(String eventName, LaneAccess lane) {
        return hospital.atStateEvent(eventName, lane);
    }

    @Override
    public double earliestEffect(Order order, LaneAccess lane) {
        return switch (order.kind()) {
            case CHANGE, MARK -> order.time();
            case SAY -> Double.POSITIVE_INFINITY;
            default -> hospital.earliestEffect(order, lane);
        };
    }

    @Override
    public boolean stops(Order order, LaneAccess lane) {
        return switch (order.kind()) {
            case CHANGE, MARK, SAY -> false;
            default -> hospital.stops(order, lane);
        };
    }
}
