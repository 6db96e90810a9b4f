package org.lungbridge.patient;

import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderResult;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.quantity.Unit;

/**
 * Sets the rate of an infusion, for the patient or by weight; zero stops it.
 *
 * @param setting the rate for the whole patient
 * @param unit its unit in the chart
 * @param perKilogram the same by weight
 */
record Infusion(Quantity setting, Unit unit, Unit perKilogram) implements BedsideOrder {
    @Override
    public OrderResult apply(Order order, LaneAccess lane) {
        boolean moves = moves(order, lane);
        lane.setSetting(setting.name(), Dose.of(order, "rate", lane));
        return Dose.given(order, moves, Dose.inWords(order, "rate", lane, unit, perKilogram));
    }

    @Override
    public double earliestEffect(Order order, LaneAccess lane) {
        return moves(order, lane) ? order.time() : Double.POSITIVE_INFINITY;
    }

    private boolean moves(Order order, LaneAccess lane) {
        return lane.get(setting.name()) != Dose.of(order, "rate", lane);
    }
}
