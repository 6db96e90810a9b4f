package org.lungbridge.scenarios.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lungbridge.engine.Order;
import org.lungbridge.patient.StandardOrders;

/**
 * Something that flows from a start to an end (s); the end is infinite where none is written.
 *
 * @param sequence place in the file
 * @param start when it begins
 * @param end when it ends
 * @param rates what flows: the volume as {@code rate} (L/s), and perhaps what is in it
 */
record Lasting(int sequence, double start, double end, Map<String, Double> rates) {
    private static final String RATE = "rate";

    /** A flow (L/s) of which nothing else is told. */
    Lasting(int sequence, double start, double end, double rate) {
        this(sequence, start, end, Map.of(RATE, rate));
    }

    Lasting {
        rates = Map.copyOf(rates);
    }

    /**
     * Orders that add overlapping flows up: at each change the sum from then on, and beside it the sum before, so that what
     * a protocol gives at the same time goes on.
     */
    static List<Order> addedUp(String kind, List<Lasting> flows) {
        TreeMap<Double, Integer> changes = new TreeMap<>();
        for (Lasting flow : flows) {
            changes.merge(flow.start, flow.sequence, Math::min);
            changes.merge(flow.end, flow.sequence, Math::min);
        }
        List<Order> orders = new ArrayList<>();
        // Nothing of these ran before the first; what a protocol gives by then is not theirs to take away.
        Map<String, Double> before = new TreeMap<>(sumAt(Double.NEGATIVE_INFINITY, flows));
        changes.forEach((time, sequence) -> {
            OrderFields fields = new OrderFields();
            before.forEach((name, rate) -> fields.put(StandardOrders.BEFORE + name, rate));
            sumAt(time, flows).forEach(fields::put);
            before.putAll(sumAt(time, flows));
            orders.add(fields.at(time, sequence, kind));
        });
        return orders;
    }

    /** Orders of which each replaces the one before; an end counts only if nothing replaced its flow. */
    static List<Order> replacing(String kind, List<Lasting> flows) {
        List<Order> orders = new ArrayList<>();
        for (int i = 0; i < flows.size(); i++) {
            Lasting flow = flows.get(i);
            double next = i + 1 < flows.size() ? flows.get(i + 1).start : Double.POSITIVE_INFINITY;
            orders.add(new OrderFields().put(RATE, flow.rates.get(RATE)).at(flow.start, flow.sequence, kind));
            if (flow.end < next) {
                orders.add(new OrderFields().put(RATE, 0.0).at(flow.end, flow.sequence, kind));
            }
        }
        return orders;
    }

    private static Map<String, Double> sumAt(double time, List<Lasting> flows) {
        Map<String, Double> sums = new TreeMap<>();
        for (Lasting flow : flows) {
            boolean flowing = flow.start <= time && time < flow.end;
            flow.rates.forEach((name, rate) -> sums.merge(name, flowing ? rate : 0, Double::sum));
        }
        return sums;
    }
}
