package org.lungbridge.engine;

import java.util.List;

/**
 * Knows what orders mean. It keeps no memory of its own: whatever must be remembered of a lane is a setting of the
 * model, a counter, a waiting order or an entry on file, so that a snapshot is complete.
 */
public interface OrderInterpreter {
    /** Carries out an order and says what came of it. */
    OrderResult apply(Order order, LaneAccess lane);

    /**
     * What a state event leads to: orders for now ({@link Rank#STATE_EVENT} goes before all others) or later. By default
     * the event is noted and nothing follows.
     */
    default List<Order> atStateEvent(String eventName, LaneAccess lane) {
        return List.of();
    }

    /**
     * The earliest time at which this order, or an order that follows from it, may change a value or end the lane.
     * Asked ahead of time, at the boundary before; the answer may rest on settings, which do not change in between,
     * but not on states or signals, which do.
     *
     * <p>The time of the order itself (the default) makes it a boundary. A later time, or positive infinity for never,
     * promises that carrying it out changes nothing: then it cuts no step and sees the dense output.
     */
    default double earliestEffect(Order order, LaneAccess lane) {
        return order.time();
    }

    /**
     * Asked on the way, of an order that was announced to change nothing and whose time has come between two boundaries:
     * whether it is to be carried out at a boundary after all, because what it sees calls for orders. True cuts the step
     * at its time. Must change nothing and file nothing.
     */
    default boolean stops(Order order, LaneAccess lane) {
        return false;
    }
}
