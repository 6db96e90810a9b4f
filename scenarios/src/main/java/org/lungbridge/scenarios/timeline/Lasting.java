package org.lungbridge.scenarios.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.lungbridge.engine.Order;

/** Something that flows from a start to an end (s) at a rate (L/s); the end is infinite where none is written. */
record Lasting(int sequence, double start, double end, double rate) {
    private static final String RATE = "rate";

    /** Orders that add overlapping flows up: at each change the sum from then on. */
    static List<Order> addedUp(String kind, List<Lasting> flows) {
        TreeMap<Double, Integer> changes = new TreeMap<>();
        for (Lasting flow : flows) {
            changes.merge(flow.start, flow.sequence, Math::min);
            changes.merge(flow.end, flow.sequence, Math::min);
        }
        List<Order> orders = new ArrayList<>();
        changes.forEach((time, sequence) ->
                orders.add(new OrderFields().put(RATE, sumAt(time, flows)).at(time, sequence, kind)));
        return orders;
    }

    /** Orders of which each replaces the one before; an end counts only if nothing replaced its flow. */
    static List<Order> replacing(String kind, List<Lasting> flows) {
        List<Order> orders = new ArrayList<>();
        for (int i = 0; i < flows.size(); i++) {
            Lasting flow = flows.get(i);
            double next = i + 1 < flows.size() ? flows.get(i + 1).start : Double.POSITIVE_INFINITY;
            orders.add(new OrderFields().put(RATE, flow.rate).at(flow.start, flow.sequence, kind));
            if (flow.end < next) {
                orders.add(new OrderFields().put(RATE, 0.0).at(flow.end, flow.sequence, kind));
            }
        }
        return orders;
    }

    private static double sumAt(double time, List<Lasting> flows) {
        double sum = 0;
        for (Lasting flow : flows) {
            sum += flow.start <= time && time < flow.end ? flow.rate : 0;
        }
        return sum;
    }
}
