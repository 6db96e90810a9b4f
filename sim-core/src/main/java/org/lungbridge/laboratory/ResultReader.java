package org.lungbridge.laboratory;

import java.util.List;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;

/** Somebody who acts on results when they come back: a protocol. It sees the chart, this report included. */
public interface ResultReader {
    /**
     * Orders that follow from a report that has just come back, for this moment (ranks after {@link
     * org.lungbridge.engine.Rank#RESULT}) or later.
     */
    List<Order> read(Panel panel, List<Result> results, LaneAccess lane);

    /** False if no report of this panel ever leads to anything: then it is not asked to read it. */
    boolean actsOn(Panel panel);

    /** Nobody acts. */
    static ResultReader nobody() {
        return new ResultReader() {
            @Override
            public List<Order> read(Panel panel, List<Result> results, LaneAccess lane) {
                return List.of();
            }

            @Override
            public boolean actsOn(Panel panel) {
                return false;
            }
        };
    }
}
