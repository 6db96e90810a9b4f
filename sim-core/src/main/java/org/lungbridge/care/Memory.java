package org.lungbridge.care;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.Rank;

/**
 * What a protocol remembers of a patient: numbers by name, on file in the lane. The last entry holds all of them, so that a
 * snapshot is complete; a new one is filed only if something changed.
 */
final class Memory {
    /** The kind of the entries on file. */
    static final String KIND = "protocol-memory";

    private final LaneAccess lane;
    private final Map<String, Double> values = new TreeMap<>();
    private boolean changed;

    private Memory(LaneAccess lane) {
        this.lane = lane;
    }

    /** What is remembered now. */
    static Memory of(LaneAccess lane) {
        Memory memory = new Memory(lane);
        List<Order> filed = lane.filed();
        for (int k = filed.size() - 1; k >= 0; k--) {
            if (filed.get(k).kind().equals(KIND)) {
                memory.values.putAll(filed.get(k).values());
                return memory;
            }
        }
        return memory;
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** A number, or 0 if it is not remembered. */
    double get(String name) {
        return values.getOrDefault(name, 0.0);
    }

    void put(String name, double value) {
        Double before = values.put(name, value);
        changed |= before == null || before != value;
    }

    void forget(String name) {
        changed |= values.remove(name) != null;
    }

    void forgetAll(String prefix) {
        changed |= values.keySet().removeIf(name -> name.startsWith(prefix));
    }

    /** Puts what has changed on file. */
    void keep() {
        if (changed) {
            lane.file(new Order(lane.time(), Rank.PROTOCOL, 0, "protocol", KIND, values, Map.of()));
            changed = false;
        }
    }
}
