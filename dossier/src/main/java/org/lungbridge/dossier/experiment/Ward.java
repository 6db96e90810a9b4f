package org.lungbridge.dossier.experiment;

import java.util.HashMap;
import java.util.Map;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.Rank;
import org.lungbridge.model.Variable;
import org.lungbridge.patient.StandardOrders;

/** Carries out bedside orders on a bench; what the bench leaves out reads as zero and is not changed. */
final class Ward implements LaneAccess {
    private final Bench bench;
    private final StandardOrders orders = new StandardOrders();
    private final Map<String, Integer> counters = new HashMap<>();
    private int given;

    Ward(Bench bench) {
        this.bench = bench;
    }

    /** Gives an order with one number, engine units. */
    Ward give(String kind, String field, double value) {
        orders.apply(
                new Order(bench.time(), Rank.ORDER, given++, "dossier", kind, Map.of(field, value), Map.of()), this);
        return this;
    }

    @Override
    public int lane() {
        return 0;
    }

    @Override
    public double time() {
        return bench.time();
    }

    @Override
    public boolean has(String quantity) {
        return bench.model().find(quantity).isPresent();
    }

    @Override
    public double get(String quantity) {
        return bench.model()
                .find(quantity)
                .map(Variable::quantity)
                .map(found -> found.unit().engine(bench.get(found)))
                .orElse(0.0);
    }

    private void set(String quantity, double value) {
        bench.model()
                .find(quantity)
                .ifPresent(found -> bench.set(quantity, found.quantity().unit().of(value)));
    }

    @Override
    public void setSetting(String quantity, double value) {
        set(quantity, value);
    }

    @Override
    public void setParameter(String quantity, double value) {
        set(quantity, value);
    }

    @Override
    public void setState(String quantity, double value) {
        set(quantity, value);
    }

    @Override
    public int next(String counter) {
        return counters.merge(counter, 1, Integer::sum) - 1;
    }
}
