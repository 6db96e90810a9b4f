package org.lungbridge.patient;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lungbridge.engine.Effect;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderResult;
import org.lungbridge.vocabulary.Ecmo;

/**
 * Something fails because an instructor wants it, and stays so until somebody mends it or a written time has passed.
 *
 * <pre>
 *   level = extent · step/12        step 1 at once, 12 after the onset; all of it at once without an onset
 * </pre>
 *
 * <p>An onset goes in twelve steps of a setting instead of a state of its own, so that a patient to whom nothing fails is
 * computed as if faults did not exist. The console gives an alarm when half of the fault is there, unless the order says
 * {@code alarm} 0 or no machine watches for it. Orders that follow carry the number of the fault and do nothing once it is
 * mended or replaced.
 */
abstract class FaultOrder implements BedsideOrder {
    /** How bad it is. */
    static final String SEVERITY = "severity";
    /** Within which time it comes, s. */
    static final String ONSET = "onset";
    /** After which time it is over by itself, s. */
    static final String LASTING = "lasting";
    /** Whether a machine gives an alarm: 1 yes, 0 no. */
    static final String ALARM = "alarm";
    /** What the chart calls an alarm of a machine. */
    static final String CONSOLE_ALARM = "console-alarm";

    private static final int STEPS = 12;
    private static final String NUMBER = "number";
    private static final String BEGAN = "began";
    private static final String EXTENT = "extent";
    private static final String STEP = "step";
    /** Step of the order that gives the alarm, and of the one that ends the fault. */
    private static final int ALARM_STEP = -1;

    private static final int END_STEP = -2;

    /** Every order there is: the fault and what follows from it. */
    final Map<String, BedsideOrder> orders(String kind) {
        return Map.of(kind, this, Timed.endOf(kind), this);
    }

    @Override
    public final OrderResult apply(Order order, LaneAccess lane) {
        if (order.has(NUMBER)) {
            return matters(order, lane) ? follow(order, lane) : OrderResult.nothing("", "");
        }
        String why = whyNot(order, lane);
        if (!why.isEmpty()) {
            return OrderResult.notDone(order.kind(), why);
        }
        List<Order> next = new ArrayList<>();
        String words = begin(order, lane, next);
        boolean sudden = onset(order) <= 0;
        double extent = extent(order, lane);
        double level = extent * (sudden ? STEPS : 1) / STEPS;
        Map<String, Double> values = new TreeMap<>(order.values());
        values.put(EXTENT, extent);
        values.put(BEGAN, order.time());
        values.put(NUMBER, (double) procedures(order).get(0).begin(lane, level));
        for (Procedure other : procedures(order).subList(1, procedures(order).size())) {
            other.begin(lane, level);
        }
        if (!sudden) {
            next.add(at(order, values, 2));
        }
        if (!alarm(order).isEmpty() && order.value(ALARM, 1) != 0) {
            next.add(at(order, values, ALARM_STEP));
        }
        if (lasting(order) < Double.POSITIVE_INFINITY) {
            next.add(at(order, values, END_STEP));
        }
        return Charted.result(order.kind(), words).then(next);
    }

    @Override
    public final double earliestEffect(Order order, LaneAccess lane) {
        boolean acts = order.has(NUMBER)
                ? matters(order, lane) && (int) order.value(STEP) != ALARM_STEP
                : whyNot(order, lane).isEmpty();
        return acts ? order.time() : Double.POSITIVE_INFINITY;
    }

    private boolean matters(Order order, LaneAccess lane) {
        return procedures(order).get(0).isUnderWay(lane, order.value(NUMBER));
    }

    private Order at(Order order, Map<String, Double> values, int step) {
        double after = step == END_STEP
                ? lasting(order)
                : step == ALARM_STEP ? Math.max(0, onset(order)) / 2 : onset(order) * (step - 1) / (STEPS - 1);
        Map<String, Double> own = new TreeMap<>(values);
        own.put(STEP, (double) step);
        String kind = order.has(STEP) ? order.kind() : Timed.endOf(order.kind());
        double time = values.getOrDefault(BEGAN, order.time()) + after;
        return new Order(time, order.rank(), order.sequence(), order.actor(), kind, own, order.names());
    }

    private OrderResult follow(Order order, LaneAccess lane) {
        int step = (int) order.value(STEP);
        if (step == ALARM_STEP) {
            return OrderResult.nothing(CONSOLE_ALARM, alarm(order));
        }
        if (step == END_STEP) {
            procedures(order).forEach(procedure -> procedure.stop(lane));
            return Charted.result(Timed.begunBy(order), "over after " + Charted.span(lasting(order)));
        }
        procedures(order).forEach(procedure -> procedure.goOn(lane, order.value(EXTENT) * step / STEPS));
        OrderResult result = OrderResult.changed(Effect.FULL, "", "");
        return step == STEPS ? result : result.then(List.of(at(order, order.values(), step + 1)));
    }

    /** What acts; the first one carries the number of the fault. */
    abstract List<Procedure> procedures(Order order);

    /** What it starts besides, with orders that follow; the words for the chart. */
    abstract String begin(Order order, LaneAccess lane, List<Order> next);

    /** How bad it is, as ordered. */
    double severity(Order order) {
        return order.value(SEVERITY, 1);
    }

    /** How far it goes, in engine units of the settings it acts on. */
    double extent(Order order, LaneAccess lane) {
        return severity(order);
    }

    /** Within which time it comes, s; at once unless written. */
    double onset(Order order) {
        return order.value(ONSET, 0);
    }

    /** After which time it is over by itself, s; infinite if somebody has to mend it. */
    double lasting(Order order) {
        return order.value(LASTING, Double.POSITIVE_INFINITY);
    }

    /** What the machine says; empty if none watches for it. */
    String alarm(Order order) {
        return "";
    }

    /** Why it cannot happen now; empty if it can. Most faults are of a circuit. */
    String whyNot(Order order, LaneAccess lane) {
        return lane.get(Ecmo.CONNECTED.name()) == 0 ? "no circuit is connected" : "";
    }
}
