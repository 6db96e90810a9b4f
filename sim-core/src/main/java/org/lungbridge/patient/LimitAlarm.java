package org.lungbridge.patient;

import java.util.Map;
import org.lungbridge.engine.Effect;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderResult;
import org.lungbridge.engine.Rank;
import org.lungbridge.vocabulary.Ventilator;

/** The alarm of the ventilator when its pressure limit begins or ceases to act on breaths; follows from a state event. */
final class LimitAlarm implements BedsideOrder {
    /** The kind of the order, and what the chart calls it. */
    static final String KIND = "pressure-limit";

    /** The alarm that follows from the state event. */
    static Order follow(LaneAccess lane) {
        return new Order(lane.time(), Rank.STATE_EVENT, 0, "ventilator", KIND, Map.of(), Map.of());
    }

    @Override
    public OrderResult apply(Order order, LaneAccess lane) {
        boolean begins = lane.get(Ventilator.LIMITING.name()) == 0;
        lane.setSetting(Ventilator.LIMITING.name(), begins ? 1 : 0);
        String limit = Charted.amount(Ventilator.PRESSURE_LIMIT, lane);
        String what = begins
                ? "airway pressure reaches the limit of %s, breaths of %s are limited"
                        .formatted(limit, Charted.amount(Ventilator.SET_TIDAL_VOLUME, lane))
                : "airway pressure is below the limit of %s again, breaths of %s"
                        .formatted(limit, Charted.now(lane, Ventilator.MEASURED_TIDAL_VOLUME));
        return OrderResult.changed(Effect.SLOW, order.kind(), what);
    }
}
