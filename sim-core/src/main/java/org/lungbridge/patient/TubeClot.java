package org.lungbridge.patient;

import java.util.Map;
import org.lungbridge.engine.Effect;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderResult;
import org.lungbridge.engine.Rank;
import org.lungbridge.vocabulary.Ventilator;

/**
 * A clot that forms in the tube where the hazard integral meets its threshold.
 *
 * <pre>
 *   obstruction ← o + share (1 − o) ;  threshold ← hazard integral now + E       E the next exponential number of this lane
 * </pre>
 *
 * <p>The blood of the clot stays counted as airway blood. That a clot fills a share of 0.6 is a design choice; an
 * instructor may choose another.
 */
public final class TubeClot {
    /** The order that follows from the event, and that an instructor may give. */
    public static final String KIND = "tube-clot";

    /** Share of the open bore that a clot fills unless the order says otherwise. */
    private static final double SHARE = 0.6;

    private static final double MEDIAN = StrictMath.log(2);
    private static final String COUNTER = "tube-clot";

    /** Numbers that are exponential with mean 1, the same for the same lane and count in any order of asking. */
    @FunctionalInterface
    public interface Luck {
        /** The number of this lane and count. */
        double exponential(int lane, int count);
    }

    private final Luck luck;

    /** Every threshold at the median, as a teacher would have it. */
    public TubeClot() {
        this((lane, count) -> MEDIAN);
    }

    /** Thresholds drawn from this luck. */
    public TubeClot(Luck luck) {
        this.luck = luck;
    }

    /** The order that the event leads to. */
    Order follow(LaneAccess lane) {
        return new Order(lane.time(), Rank.STATE_EVENT, 0, "patient", KIND, Map.of(), Map.of());
    }

    OrderResult apply(Order order, LaneAccess lane) {
        double open = 1 - lane.get(Ventilator.TUBE_OBSTRUCTION.name());
        double clot = 1 - (1 - order.value("share", SHARE)) * open;
        lane.setSetting(Ventilator.TUBE_OBSTRUCTION.name(), clot);
        arm(lane);
        String what = "clot fills %s %% of the tube".formatted(Math.round(100 * clot));
        return OrderResult.changed(Effect.FULL, order.kind(), what);
    }

    /** Sets the threshold of the next clot from now on. */
    public void arm(LaneAccess lane) {
        double next = luck.exponential(lane.lane(), lane.next(COUNTER));
        double now = lane.get(Ventilator.TUBE_CLOT_HAZARD.name());
        lane.setParameter(Ventilator.TUBE_CLOT_THRESHOLD.name(), now + next);
    }
}
