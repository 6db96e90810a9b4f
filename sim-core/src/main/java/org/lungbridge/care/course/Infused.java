package org.lungbridge.care.course;

import java.util.Map;
import java.util.TreeMap;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.Rank;

/** Products that run in over an hour: an order that adds a flow and another that takes it away. */
final class Infused {
    private static final double LASTING = In.hours(1);
    private static final String BEFORE = "before.rate";

    private Infused() {}

    /** Red cells; remembers when under a name. */
    static boolean redCells(Round now, double units, double litersEach, String name, String why) {
        double rate = units * litersEach / LASTING;
        if (!run(now, Orders.RED_CELLS, rate, LASTING, why)) {
            return false;
        }
        now.memory.put(name, now.time() + LASTING);
        return true;
    }

    /** An infusion of any kind that has one rate, for a time (s). */
    static boolean run(Round now, String kind, double rate, double lasting, String why) {
        if (!now.act(why, kind, new TreeMap<>(Map.of(Orders.RATE, rate, BEFORE, 0.0)))) {
            return false;
        }
        Map<String, Double> none = Map.of(Orders.RATE, 0.0, BEFORE, rate);
        now.plan(new Order(now.time() + lasting, Rank.PROTOCOL, 0, now.actor(), kind, none, Map.of()));
        return true;
    }
}
