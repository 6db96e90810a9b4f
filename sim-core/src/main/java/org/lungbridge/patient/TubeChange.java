package org.lungbridge.patient;

import org.lungbridge.engine.Effect;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderResult;
import org.lungbridge.vocabulary.Ventilator;

/**
 * A new tube: the clot goes with the old one, and the blood that stood in it (a design choice of a quarter of the airway
 * blood). The airway is open meanwhile, see the ventilator's disconnection.
 */
final class TubeChange {
    /** Pressure lost while there is no tube. */
    static final double DISCONNECTION = 1;
    /** How long it takes, s. */
    static final double DURATION_S = 60;

    /** Share of the blood in the airways that comes out with the tube. */
    private static final double IN_THE_TUBE = 0.25;

    private TubeChange() {}

    static OrderResult apply(Order order, LaneAccess lane) {
        double clot = lane.get(Ventilator.TUBE_OBSTRUCTION.name());
        double taken = LungSampling.clear(lane, IN_THE_TUBE);
        LungSampling.loosen(lane, 0);
        String what = clot > 0
                ? "new tube; clot in the old one over %s %% of its bore".formatted(Math.round(100 * clot))
                : "new tube; the old one is open";
        return OrderResult.changed(taken > 0 || clot > 0 ? Effect.FULL : Effect.NOTHING, order.kind(), what);
    }
}
