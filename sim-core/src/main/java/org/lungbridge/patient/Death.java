package org.lungbridge.patient;

import java.util.Map;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderResult;
import org.lungbridge.engine.Rank;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Disease;

/** The patient dies. */
final class Death implements BedsideOrder {
    @Override
    public OrderResult apply(Order order, LaneAccess lane) {
        lane.setSetting(Circulation.ALIVE.name(), 0);
        String cause = order.text("cause");
        return OrderResult.end(StandardOrders.DEATH, cause, cause);
    }

    private static String cause(String event) {
        if (event.equals(Disease.DEATH_BY_SEPSIS.name())) {
            return "sepsis";
        }
        return event.equals(Circulation.DEATH_BY_HYPOXIA.name())
                ? "hypoxic cardiac arrest"
                : "circulatory arrest (shock)";
    }

    /** The death that follows from a state event. */
    static Order by(String event, LaneAccess lane) {
        return new Order(
                lane.time(),
                Rank.STATE_EVENT,
                0,
                "patient",
                StandardOrders.DEATH,
                Map.of(),
                Map.of("cause", cause(event)));
    }
}
