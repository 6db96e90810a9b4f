package org.lungbridge.patient;

import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderResult;

/** An order that only makes sense with a tube or a tracheostomy: the chart says so where there is none. */
record NeedsTube(BedsideOrder order) implements BedsideOrder {
    @Override
    public OrderResult apply(Order what, LaneAccess lane) {
        return OxygenDevice.freeAirway(lane)
                ? OrderResult.notDone(what.kind(), "the patient has no tube")
                : order.apply(what, lane);
    }

    @Override
    public double earliestEffect(Order what, LaneAccess lane) {
        return OxygenDevice.freeAirway(lane) ? Double.POSITIVE_INFINITY : order.earliestEffect(what, lane);
    }
}
