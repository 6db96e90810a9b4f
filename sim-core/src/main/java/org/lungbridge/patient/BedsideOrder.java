package org.lungbridge.patient;

import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderResult;

/** What one kind of order, or a family of them, does; keeps no memory, see {@link org.lungbridge.engine.OrderInterpreter}. */
interface BedsideOrder {
    /** Carries out an order of this kind and says what came of it. */
    OrderResult apply(Order order, LaneAccess lane);

    /** The earliest time at which the order may change something; its own time unless it is known to change nothing. */
    default double earliestEffect(Order order, LaneAccess lane) {
        return order.time();
    }
}
