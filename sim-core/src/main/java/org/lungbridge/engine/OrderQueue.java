package org.lungbridge.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;

/** The orders of a lane that are still waiting: by time, then rank, then sequence, then whichever came first. */
final class OrderQueue implements Iterable<Order> {
    private static final Comparator<Entry> LINE = Comparator.comparingDouble((Entry e) -> e.order.time())
            .thenComparing(e -> e.order.rank())
            .thenComparingInt(e -> e.order.sequence())
            .thenComparingLong(e -> e.arrival);

    private final TreeSet<Entry> waiting = new TreeSet<>(LINE);
    private long arrivals;

    OrderQueue(List<Order> orders) {
        orders.forEach(this::add);
    }

    void add(Order order) {
        waiting.add(new Entry(order, arrivals++));
    }

    /** The time of the first order, or positive infinity. */
    double nextTime() {
        return waiting.isEmpty()
                ? Double.POSITIVE_INFINITY
                : waiting.first().order.time();
    }

    /** The first order of the line, which stays in it. */
    Order first() {
        return waiting.first().order;
    }

    /** Takes the first order out of the line. */
    Order take() {
        Entry first = waiting.first();
        waiting.remove(first);
        return first.order;
    }

    /** All orders, first things first. */
    List<Order> all() {
        List<Order> orders = new ArrayList<>(waiting.size());
        for (Order order : this) {
            orders.add(order);
        }
        return orders;
    }

    @Override
    public Iterator<Order> iterator() {
        return waiting.stream().map(Entry::order).iterator();
    }

    private record Entry(Order order, long arrival) {}
}
