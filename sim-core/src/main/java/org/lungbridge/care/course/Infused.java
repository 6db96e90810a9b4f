package org.lungbridge.care.course;

import java.util.Map;
import java.util.TreeMap;
import org.lungbridge.care.Product;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.Rank;
import org.lungbridge.quantity.Unit;

/** What runs in for a time: an order that adds a flow and another that takes it away, so that others' flows stay. */
final class Infused {
    private static final double LASTING = In.hours(1);
    private static final double PLATELETS_LASTING = In.minutes(30);
    private static final String PLATELETS = "transfuse-platelets";
    private static final String COUNT = "platelets";
    private static final String BEFORE = "before.";

    private Infused() {}

    /** Red cells now; remembers under a name until when. */
    static boolean redCells(Round now, double units, double litersEach, String name, String why) {
        if (!run(now, Orders.RED_CELLS, units * litersEach / LASTING, LASTING, why)) {
            return false;
        }
        now.memory.put(name, now.time() + LASTING);
        return true;
    }

    /** An infusion that has one rate, now and for a time (s). */
    static boolean run(Round now, String kind, double rate, double lasting, String why) {
        if (!now.act(why, kind, begin(Map.of(Orders.RATE, rate)))) {
            return false;
        }
        now.plan(order(now, now.time() + lasting, kind, end(Map.of(Orders.RATE, rate))));
        return true;
    }

    /** A volume (L) that begins to run after a delay (s). */
    static void later(Round now, String kind, double liters, double lasting, double delay, String why) {
        now.say(
                "transfusion",
                "%s: %s of (%s) in %s".formatted(why, In.words(Unit.ML, liters), kind, In.words(Unit.MIN, delay)));
        plan(now, kind, Map.of(Orders.RATE, liters / lasting), delay, lasting);
    }

    /** Platelets that begin to run after a delay (s). */
    static void platelets(Round now, double units, double delay, String why) {
        now.say("transfusion", "%s: %s unit of platelets".formatted(why, In.words(units)));
        Map<String, Double> flows = Map.of(
                Orders.RATE,
                units * Product.PLATELETS.liters() / PLATELETS_LASTING,
                COUNT,
                units * Product.PLATELETS_PER_DOSE / PLATELETS_LASTING);
        plan(now, PLATELETS, flows, delay, PLATELETS_LASTING);
    }

    private static void plan(Round now, String kind, Map<String, Double> flows, double delay, double lasting) {
        now.plan(order(now, now.time() + delay, kind, begin(flows)));
        now.plan(order(now, now.time() + delay + lasting, kind, end(flows)));
    }

    private static Map<String, Double> begin(Map<String, Double> flows) {
        Map<String, Double> values = new TreeMap<>(flows);
        flows.keySet().forEach(field -> values.put(BEFORE + field, 0.0));
        return values;
    }

    private static Map<String, Double> end(Map<String, Double> flows) {
        Map<String, Double> values = new TreeMap<>();
        flows.forEach((field, flow) -> {
            values.put(field, 0.0);
            values.put(BEFORE + field, flow);
        });
        return values;
    }

    /** An order of the ward for later. */
    static Order order(Round now, double time, String kind, Map<String, Double> values) {
        return new Order(time, Rank.PROTOCOL, 0, now.actor(), kind, values, Map.of());
    }
}
