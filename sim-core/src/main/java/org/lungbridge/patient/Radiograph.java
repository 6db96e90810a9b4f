package org.lungbridge.patient;

import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderResult;

/** The order for a {@link ChestRadiograph}; changes nothing. */
final class Radiograph implements BedsideOrder {
    @Override
    public OrderResult apply(Order order, LaneAccess lane) {
        return ChestRadiograph.apply(order, lane);
    }

    @Override
    public double earliestEffect(Order order, LaneAccess lane) {
        return Double.POSITIVE_INFINITY;
    }
}
