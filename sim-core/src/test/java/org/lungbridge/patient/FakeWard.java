package org.lungbridge.patient;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.lungbridge.engine.Effect;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderResult;
import org.lungbridge.engine.Rank;
import org.lungbridge.quantity.Quantity;

/** Carries out orders and what follows from them on a {@link FakeLane}, in the order of time. */
final class FakeWard {
    final FakeLane lane = new FakeLane();
    final List<String> chart = new ArrayList<>();
    private final StandardOrders orders;
    private final List<Order> waiting = new ArrayList<>();

    FakeWard(StandardOrders orders) {
        this.orders = orders;
    }

    static Order order(double time, String kind, Map<String, Double> values, Map<String, String> names) {
        return new Order(time, Rank.ORDER, 0, "test", kind, values, names);
    }

    FakeWard order(double time, String kind, Map<String, Double> values) {
        return add(order(time, kind, values, Map.of()));
    }

    FakeWard order(double time, String kind) {
        return order(time, kind, Map.of());
    }

    FakeWard add(Order order) {
        waiting.add(order);
        return this;
    }

    /** Lets time pass to this one; what is due at it is carried out. */
    FakeWard until(double time) {
        while (true) {
            waiting.sort(Comparator.comparingDouble(Order::time));
            if (waiting.isEmpty() || waiting.get(0).time() > time) {
                lane.time = time;
                return this;
            }
            carryOut(waiting.remove(0));
        }
    }

    private void carryOut(Order order) {
        lane.time = order.time();
        boolean announced = orders.earliestEffect(order, lane) <= order.time();
        int before = lane.writes();
        OrderResult result = orders.apply(order, lane);
        boolean changed = lane.writes() > before;
        if (changed && !announced) {
            throw new AssertionError("The order (" + order + ") had been announced to change nothing.");
        }
        if (!changed && result.effect() != Effect.NOTHING) {
            throw new AssertionError("The order (" + order + ") changed nothing and says it did.");
        }
        if (!result.what().isEmpty()) {
            chart.add("%s: %s".formatted(result.what(), result.detail()));
        }
        waiting.addAll(result.followUps());
    }

    double get(Quantity quantity) {
        return lane.get(quantity.name());
    }
}
