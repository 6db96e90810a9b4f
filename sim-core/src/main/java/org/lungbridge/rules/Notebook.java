package org.lungbridge.rules;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.Rank;

/**
 * What rules remember of a patient: numbers by name, most of them times (s). The last entry on file holds all of them; a new
 * one is filed only if something changed.
 */
public final class Notebook {
    /** Which state the scenario is in, by its place in the book. */
    static final String STATE = "state";

    /** When that state was entered. */
    static final String SINCE = "since.state";

    /** Before the name of a rule or state: when it came last. */
    static final String LAST = "last.";

    /** Before the name of a rule or state: when it came first. */
    static final String FIRST = "first.";

    private static final String KIND = "rules-notebook";

    private final LaneAccess lane;
    private final Map<String, Double> values = new TreeMap<>();
    private boolean changed;

    Notebook(LaneAccess lane) {
        this.lane = lane;
        List<Order> filed = lane.filed(KIND);
        if (!filed.isEmpty()) {
            values.putAll(filed.get(filed.size() - 1).values());
        }
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    OptionalDouble get(String name) {
        Double value = values.get(name);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    void put(String name, double value) {
        Double before = values.put(name, value);
        changed |= before == null || before != value;
    }

    /** Remembers a time unless there is one. */
    void putFirst(String name, double value) {
        if (!has(name)) {
            put(name, value);
        }
    }

    void forget(String name) {
        changed |= values.remove(name) != null;
    }

    /** Forgets everything whose name begins like this. */
    void forgetAll(String prefix) {
        changed |= values.keySet().removeIf(name -> name.startsWith(prefix));
    }

    /** Remembers that a rule fired or a state was entered. */
    void came(String name) {
        putFirst(FIRST + name, lane.time());
        put(LAST + name, lane.time());
    }

    /** Puts what has changed on file. */
    void keep() {
        if (changed) {
            lane.file(new Order(lane.time(), Rank.TRIGGER, 0, Rules.ACTOR, KIND, values, Map.of()));
            changed = false;
        }
    }
}
