package org.lungbridge.patient;

import org.lungbridge.engine.Effect;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderResult;
import org.lungbridge.vocabulary.Ventilator;

/**
 * Suction through the tube: takes most of the blood in the large airways and part of a clot in the tube.
 *
 * <pre>
 *   taken = 0.85 · airway blood, booked as removed ;  clot ← 0.6 · clot
 * </pre>
 *
 * <p>What suction does to the pressure in the lung is the ventilator's disconnection. Shares are design choices.
 */
final class Suctioning {
    /** How long it takes, s. */
    static final double DURATION_S = 15;

    private static final double SHARE = 0.85;
    private static final double CLOT_LEFT = 0.6;
    /** Obstruction of the tube, as a share, that the catheter meets. */
    private static final double FELT = 0.25;

    private Suctioning() {}

    static OrderResult apply(Order order, LaneAccess lane) {
        double clot = lane.get(Ventilator.TUBE_OBSTRUCTION.name());
        double freshness = LungSampling.airwayFreshness(lane);
        double taken = LungSampling.clear(lane, SHARE);
        LungSampling.loosen(lane, CLOT_LEFT);
        String what = LungSampling.appearance(taken, freshness);
        if (clot > 0) {
            what += "; clot fragments" + (clot > FELT ? ", catheter passes against resistance" : "");
        }
        Effect ofBlood = taken > 0 ? Effect.SLOW : Effect.NOTHING;
        return OrderResult.changed(clot > 0 ? Effect.FULL : ofBlood, order.kind(), what);
    }
}
