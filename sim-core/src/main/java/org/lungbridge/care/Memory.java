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
public final class Memory {
    /** The kind of the entries on file. */
    static final String KIND = "protocol-memory";

    private final LaneAccess lane;
    private final String kind;
    private final Map<String, Double> values = new TreeMap<>();
    private boolean changed;

    private Memory(LaneAccess lane, String kind) {
        this.lane = lane;
        this.kind = kind;
    }

    /** What is remembered now. */
    static Memory of(LaneAccess lane) {
        return of(lane, KIND);
    }

    /** What those who file under this kind remember now. */
    public static Memory of(LaneAccess lane, String kind) {
        Memory memory = new Memory(lane, kind);
        List<Order> filed = lane.filed(kind);
        if (!filed.isEmpty()) {
            memory.values.putAll(filed.get(filed.size() - 1).values());
        }
        return memory;
    }

    /** Whether there is such a number. */
    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** A number, or 0 if it is not remembered. */
    public double get(String name) {
        return values.getOrDefault(name, 0.0);
    }

    /** Remembers a number. */
    public void put(String name, double value) {
        Double before = values.put(name, value);
        changed |= before == null || before != value;
    }

    /** Forgets a number. */
    public void forget(String name) {
        changed |= values.remove(name) != null;
    }

    /** Forgets all numbers whose names begin like this. */
    public void forgetAll(String prefix) {
        changed |= values.keySet().removeIf(name -> name.startsWith(prefix));
    }

    /** Puts what has changed on file. */
    public void keep() {
        if (changed) {
            lane.file(new Order(lane.time(), Rank.PROTOCOL, 0, "protocol", kind, values, Map.of()));
            changed = false;
        }
    }
}
