package org.lungbridge.patient;

import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderResult;

/** Gives a patient without a tube another {@link OxygenDevice} or another setting of it. */
final class SetOxygen implements BedsideOrder {
    private static final String DEVICE = "device";

    @Override
    public OrderResult apply(Order order, LaneAccess lane) {
        if (!OxygenDevice.freeAirway(lane)) {
            return OrderResult.notDone(order.kind(), "breathes through a tube: see set-ventilator");
        }
        OxygenDevice device = OxygenDevice.of(order.text(DEVICE));
        return Charted.result(order, device.use(order, lane), device.inWords(order));
    }

    @Override
    public double earliestEffect(Order order, LaneAccess lane) {
        boolean moves = OxygenDevice.freeAirway(lane)
                && OxygenDevice.of(order.text(DEVICE)).moves(order, lane);
        return moves ? order.time() : Double.POSITIVE_INFINITY;
    }
}
