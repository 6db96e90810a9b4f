package org.lungbridge.patient;

import java.util.ArrayList;
import java.util.List;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderResult;

/**
 * An order that mends what has failed, at once.
 *
 * @param done the line in the chart where something was mended
 * @param whole the line where nothing was broken
 * @param mends what it ends
 */
record Mend(String done, String whole, List<Procedure> mends) implements BedsideOrder {
    Mend(String done, String whole, Procedure... mends) {
        this(done, whole, List.of(mends));
    }

    @Override
    public OrderResult apply(Order order, LaneAccess lane) {
        return any(lane, mends) ? Charted.result(order.kind(), done) : OrderResult.notDone(order.kind(), whole);
    }

    @Override
    public double earliestEffect(Order order, LaneAccess lane) {
        return mends.stream().anyMatch(procedure -> procedure.underWay(lane)) ? order.time() : Double.POSITIVE_INFINITY;
    }

    /** Ends all of these; true if one was under way. */
    static boolean any(LaneAccess lane, List<Procedure> mends) {
        List<Procedure> stopped = new ArrayList<>(mends);
        stopped.removeIf(procedure -> !procedure.stop(lane));
        return !stopped.isEmpty();
    }
}
