package org.lungbridge.patient;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lungbridge.engine.Effect;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderResult;

/**
 * An order that begins a {@link Procedure} and ends it after its duration by an order that follows. Both have the same
 * class; the one that ends carries the number of the procedure, and does nothing if that was replaced in the meantime.
 */
abstract class Timed implements BedsideOrder {
    private static final String END = "end-";
    private static final String NUMBER = "number";
    /** How long the procedure takes, s. */
    static final String DURATION = "duration";

    private final Procedure procedure;
    private final double usualDuration;

    /** The procedure, and how long it takes (s) unless the order says so. */
    Timed(Procedure procedure, double usualDuration) {
        this.procedure = procedure;
        this.usualDuration = usualDuration;
    }

    /** The kind of the order that ends what an order of this kind began. */
    static String endOf(String kind) {
        return END + kind;
    }

    @Override
    public final OrderResult apply(Order order, LaneAccess lane) {
        if (!order.has(NUMBER)) {
            return start(order, lane);
        }
        if (!procedure.isUnderWay(lane, order.value(NUMBER))) {
            return OrderResult.nothing("", "");
        }
        return finish(order, lane);
    }

    @Override
    public final double earliestEffect(Order order, LaneAccess lane) {
        boolean something =
                order.has(NUMBER) ? procedure.isUnderWay(lane, order.value(NUMBER)) : hasToStart(order, lane);
        return something ? order.time() : Double.POSITIVE_INFINITY;
    }

    /** Carries out the order that begins it. */
    OrderResult start(Order order, LaneAccess lane) {
        if (!hasToStart(order, lane)) {
            return OrderResult.notDone(order.kind(), whyNot());
        }
        Map<String, Double> remembered = remember(lane);
        String text = begin(order, lane);
        return OrderResult.changed(Effect.FULL, text.isEmpty() ? "" : order.kind(), text)
                .then(startNow(order, lane, remembered));
    }

    /**
     * Begins the procedure itself and returns the order that will end it, which brings what is to be remembered; none if it
     * lasts until somebody ends it.
     */
    final List<Order> startNow(Order order, LaneAccess lane, Map<String, Double> remembered) {
        Map<String, Double> values = new TreeMap<>(order.values());
        values.putAll(remembered);
        values.putIfAbsent(DURATION, lasts(order, lane));
        values.put(NUMBER, (double) procedure.begin(lane, extent(order, lane)));
        double end = order.time() + values.get(DURATION);
        if (end == Double.POSITIVE_INFINITY) {
            return List.of();
        }
        String kind = endOf(order.kind());
        return List.of(new Order(end, order.rank(), order.sequence(), order.actor(), kind, values, order.names()));
    }

    private OrderResult finish(Order order, LaneAccess lane) {
        double number = order.value(NUMBER);
        OrderResult result = end(order, lane, number);
        procedure.end(lane, number);
        return result;
    }

    /** How long it takes where the order does not say so, s; infinite if it lasts until somebody ends it. */
    double lasts(Order order, LaneAccess lane) {
        return usualDuration;
    }

    /** How long it takes, s. */
    final double duration(Order order) {
        return order.value(DURATION, usualDuration);
    }

    /** The kind of the order that began what this one ends. */
    static String begunBy(Order end) {
        return end.kind().substring(END.length());
    }

    /** False if everything is already as ordered; may rest on settings only. */
    boolean hasToStart(Order order, LaneAccess lane) {
        return true;
    }

    /** True if one of the kind is under way. */
    final boolean underWay(LaneAccess lane) {
        return procedure.underWay(lane);
    }

    /** Why an order that does not have to start is not done. */
    String whyNot() {
        return "";
    }

    /** What the end has to know of the time before the beginning. */
    Map<String, Double> remember(LaneAccess lane) {
        return Map.of();
    }

    /** How far the procedure goes, 0 to 1; asked after {@link #begin}. */
    double extent(Order order, LaneAccess lane) {
        return 1;
    }

    /** What happens at the beginning besides the procedure itself; the words for the chart, none for no line. */
    abstract String begin(Order order, LaneAccess lane);

    /** What happens at the end, while the procedure is still under way. */
    abstract OrderResult end(Order order, LaneAccess lane, double number);
}
