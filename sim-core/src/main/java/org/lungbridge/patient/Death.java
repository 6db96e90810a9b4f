package org.lungbridge.patient;

import java.util.Map;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderResult;
import org.lungbridge.engine.Rank;
import org.lungbridge.vocabulary.Circulation;

/** The patient dies. */
final class Death implements BedsideOrder {
    @Override
    public OrderResult apply(Order order, LaneAccess lane) {
        lane.setSetting(Circulation.ALIVE.name(), 0);
        String cause = order.text("cause");
        return OrderResult.end(StandardOrders.DEATH, cause, cause);
    }

    /** The death that follows from a state event. */
    static Order by(String event, LaneAccess lane) {
        boolean hypoxia = event.equals(Circulation.DEATH_BY_HYPOXIA.name());
        String cause = hypoxia ? "hypoxic cardiac arrest" : "circulatory arrest (shock)";
        return new Order(
                lane.time(), Rank.STATE_EVENT, 0, "patient", StandardOrders.DEATH, Map.of(), Map.of("cause", cause));
    }
}
