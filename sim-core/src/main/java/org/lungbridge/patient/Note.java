package org.lungbridge.patient;

import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderResult;

/** A remark in the chart; changes nothing. */
final class Note implements BedsideOrder {
    @Override
    public OrderResult apply(Order order, LaneAccess lane) {
        return OrderResult.nothing(order.kind(), order.names().getOrDefault("text", ""));
    }

    @Override
    public double earliestEffect(Order order, LaneAccess lane) {
        return Double.POSITIVE_INFINITY;
    }
}
