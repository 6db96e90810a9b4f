package org.lungbridge.engine;

import java.util.List;

/**
 * What came of an order.
 *
 * @param effect how much it changed; the engine also sees for itself whether any value changed
 * @param what what happened, in a few words for the list of events; empty if it is not worth a line
 * @param detail more of it, such as the values; may be empty
 * @param followUps orders that follow from it, now or later
 * @param ends whether it ends the run of this lane
 * @param endReason why it ends; empty if it does not
 */
public record OrderResult(
        Effect effect, String what, String detail, List<Order> followUps, boolean ends, String endReason) {
    public OrderResult {
        followUps = List.copyOf(followUps);
        if (ends == endReason.isBlank()) {
            throw new IllegalArgumentException(
                    "A result that ends a lane needs a reason, others have none (%s, %s).".formatted(ends, endReason));
        }
    }

    /** Changed nothing. */
    public static OrderResult nothing(String what, String detail) {
        return new OrderResult(Effect.NOTHING, what, detail, List.of(), false, "");
    }

    /** Was not carried out, for this reason: there is nothing to do, or it is not possible. */
    public static OrderResult notDone(String what, String why) {
        return nothing(what, EventRecord.NOT_DONE + why);
    }

    /** Changed something. */
    public static OrderResult changed(Effect effect, String what, String detail) {
        return new OrderResult(effect, what, detail, List.of(), false, "");
    }

    /** Ends the lane. */
    public static OrderResult end(String what, String detail, String reason) {
        return new OrderResult(Effect.FULL, what, detail, List.of(), true, reason);
    }

    /** The same with these orders to follow. */
    public OrderResult then(List<Order> orders) {
        return new OrderResult(effect, what, detail, orders, ends, endReason);
    }
}
