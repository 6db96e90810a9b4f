package org.lungbridge.patient;

import java.util.HashMap;
import java.util.Map;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.vocabulary.Airway;

/** A lane without physiology: remembers what orders write, counts as the engine does. */
final class FakeLane implements LaneAccess {
    double time;
    private final Map<String, Double> values = new HashMap<>(Map.of(Airway.SUPPORT.name(), Airway.TUBE));
    private final Map<String, Integer> counters = new HashMap<>();
    private int writes;

    FakeLane with(String quantity, double value) {
        values.put(quantity, value);
        return this;
    }

    /** How many values have changed. */
    int writes() {
        return writes;
    }

    @Override
    public int lane() {
        return 0;
    }

    @Override
    public double time() {
        return time;
    }

    @Override
    public boolean has(String quantity) {
        return values.containsKey(quantity);
    }

    @Override
    public double get(String quantity) {
        return values.getOrDefault(quantity, 0.0);
    }

    @Override
    public void setSetting(String quantity, double value) {
        writes += get(quantity) == value ? 0 : 1;
        values.put(quantity, value);
    }

    @Override
    public void setParameter(String quantity, double value) {
        setSetting(quantity, value);
    }

    @Override
    public void setState(String quantity, double value) {
        setSetting(quantity, value);
    }

    @Override
    public int next(String counter) {
        return counters.merge(counter, 1, Integer::sum) - 1;
    }
}
