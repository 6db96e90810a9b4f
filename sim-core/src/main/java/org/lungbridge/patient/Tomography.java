package org.lungbridge.patient;

import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderResult;

/** The order for a {@link ChestCt}; changes nothing. */
final class Tomography implements BedsideOrder {
    @Override
    public OrderResult apply(Order order, LaneAccess lane) {
        return ChestCt.apply(order, lane);
    }

    @Override
    public double earliestEffect(Order order, LaneAccess lane) {
        return Double.POSITIVE_INFINITY;
    }
}
