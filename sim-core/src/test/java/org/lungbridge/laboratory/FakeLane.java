package org.lungbridge.laboratory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.quantity.Quantity;

/** A lane of a few numbers. */
final class FakeLane implements LaneAccess {
    double time;
    private final Map<String, Double> values = new HashMap<>();
    private final Map<String, Integer> counters = new HashMap<>();
    private final List<Order> filed = new ArrayList<>();

    /** Gives a quantity a value in its unit. */
    FakeLane with(Quantity quantity, double value) {
        values.put(quantity.name(), quantity.unit().engine(value));
        return this;
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
        return values.getOrDefault(quantity, Double.NaN);
    }

    @Override
    public void setSetting(String quantity, double value) {
        values.put(quantity, value);
    }

    @Override
    public void setParameter(String quantity, double value) {
        values.put(quantity, value);
    }

    @Override
    public void setState(String quantity, double value) {
        values.put(quantity, value);
    }

    @Override
    public int next(String counter) {
        return counters.merge(counter, 1, Integer::sum) - 1;
    }

    @Override
    public void file(Order entry) {
        filed.add(entry);
    }

    @Override
    public List<Order> filed() {
        return filed;
    }
}
