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
     * The earliest time at which this order, or an order that follows from it, will change a value or end the lane, as
     * far as one knows. Asked ahead of time, at the boundary before; the answer may rest on settings, which do not change
     * in between, but not on states or signals, which do.
     *
     * <p>The time of the order itself (the default) makes it a boundary. A later time, or positive infinity, says that most
     * likely nothing comes of it: then it is tried on the way with what the dense output shows. If it would change a value
     * or end the lane after all, the trial is undone, the step is cut at its time and it is carried out there.
     */
    default double earliestEffect(Order order, LaneAccess lane) {
        return order.time();
    }

    /**
     * Asked on the way, of an order that lies between two boundaries and whose time has come: whether it is to be carried
     * out at a boundary although it changes no value, because what it sees calls for orders. Must change nothing and file
     * nothing.
     */
    default boolean stops(Order order, LaneAccess lane) {
        return false;
    }
}
