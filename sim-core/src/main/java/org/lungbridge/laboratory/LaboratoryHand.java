package org.lungbridge.laboratory;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderInterpreter;
import org.lungbridge.engine.OrderResult;
import org.lungbridge.engine.Rank;

/**
 * An instructor's hand on the laboratory: forces results and keeps reports back. What is in force is on file in the lane, so
 * that a snapshot is complete. Every other order is the laboratory's.
 */
public final class LaboratoryHand implements OrderInterpreter {
    private static final String FORCE = "laboratory-force";
    private static final String FREE = "laboratory-free";
    private static final String WITHHOLD = "laboratory-withhold";
    private static final String RELEASE = "laboratory-release";
    private static final String WHAT = "what";
    private static final String VALUE = "value";

    private final OrderInterpreter laboratory;

    /** A hand on this laboratory and everything behind it. */
    public LaboratoryHand(OrderInterpreter laboratory) {
        this.laboratory = laboratory;
    }

    /** From a time on (s) every result of a test comes back with this value, in the unit of the report. */
    public static Order force(double time, String actor, String test, double value) {
        return new Order(time, Rank.FAULT, 0, actor, FORCE, Map.of(VALUE, value), Map.of(WHAT, test));
    }

    /** From a time on (s) results of a test are measured again. */
    public static Order free(double time, String actor, String test) {
        return order(time, actor, FREE, test);
    }

    /** From a time on (s) reports of a panel get lost. */
    public static Order withhold(double time, String actor, String panel) {
        return order(time, actor, WITHHOLD, panel);
    }

    /** From a time on (s) reports of a panel come back again. */
    public static Order release(double time, String actor, String panel) {
        return order(time, actor, RELEASE, panel);
    }

    private static Order order(double time, String actor, String kind, String what) {
        return new Order(time, Rank.FAULT, 0, actor, kind, Map.of(), Map.of(WHAT, what));
    }

    @Override
    public OrderResult apply(Order order, LaneAccess lane) {
        return switch (order.kind()) {
            case FORCE -> file(order, lane, order.text(WHAT) + " " + order.value(VALUE));
            case FREE, WITHHOLD, RELEASE -> file(order, lane, order.text(WHAT));
            case Laboratory.RESULT -> deliver(order, lane);
            default -> laboratory.apply(order, lane);
        };
    }

    private static OrderResult file(Order order, LaneAccess lane, String how) {
        lane.file(order);
        return OrderResult.nothing(order.kind(), how);
    }

    private OrderResult deliver(Order report, LaneAccess lane) {
        String panel = Report.panel(report).id();
        if (isWithheld(panel, lane.filed())) {
            return OrderResult.nothing("laboratory-withheld", panel);
        }
        return laboratory.apply(forced(report, lane.filed()), lane);
    }

    private static boolean isWithheld(String panel, List<Order> filed) {
        boolean withheld = false;
        for (Order entry : filed) {
            boolean held = entry.kind().equals(WITHHOLD);
            if ((held || entry.kind().equals(RELEASE)) && entry.text(WHAT).equals(panel)) {
                withheld = held;
            }
        }
        return withheld;
    }

    private static Order forced(Order report, List<Order> filed) {
        Map<String, Double> values = new TreeMap<>(report.values());
        for (Result result : Report.results(report)) {
            OptionalDouble value = forcedValue(result.test(), filed);
            if (value.isPresent()) {
                Report.fieldsOf(report, result.test()).forEach(field -> values.put(field, value.getAsDouble()));
            }
        }
        return new Order(
                report.time(), report.rank(), report.sequence(), report.actor(), report.kind(), values, report.names());
    }

    private static OptionalDouble forcedValue(String test, List<Order> filed) {
        OptionalDouble value = OptionalDouble.empty();
        for (Order entry : filed) {
            if (entry.kind().equals(FORCE) && entry.text(WHAT).equals(test)) {
                value = OptionalDouble.of(entry.value(VALUE));
            } else if (entry.kind().equals(FREE) && entry.text(WHAT).equals(test)) {
                value = OptionalDouble.empty();
            }
        }
        return value;
    }

    @Override
    public List<Order> atStateEvent(String eventName, LaneAccess lane) {
        return laboratory.atStateEvent(eventName, lane);
    }

    @Override
    public double earliestEffect(Order order, LaneAccess lane) {
        return switch (order.kind()) {
            case FORCE, FREE, WITHHOLD, RELEASE -> Double.POSITIVE_INFINITY;
            default -> laboratory.earliestEffect(order, lane);
        };
    }

    @Override
    public boolean stops(Order order, LaneAccess lane) {
        return switch (order.kind()) {
            case FORCE, FREE, WITHHOLD, RELEASE -> false;
            default -> laboratory.stops(order, lane);
        };
    }
}
