package org.lungbridge.patient;

import java.util.Map;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderResult;
import org.lungbridge.engine.Rank;
import org.lungbridge.vocabulary.Circulation;

/**
 * The patient dies. The line in the chart says how the heart stopped or what was deadly, then the underlying cause
 * ({@link CauseOfDeath}) and what care aimed at: {@code hypoxic cardiac arrest; cause: alveolar hemorrhage; mode: despite full
 * support}.
 */
final class Death implements BedsideOrder {
    private static final String CAUSE = "cause";
    private static final String UNDERLYING = "underlying";

    @Override
    public OrderResult apply(Order order, LaneAccess lane) {
        lane.setSetting(Circulation.ALIVE.name(), 0);
        String arrest = order.text(CAUSE);
        String cause = order.names().getOrDefault(UNDERLYING, arrest);
        String detail = "%s; cause: %s; mode: %s".formatted(arrest, cause, GoalOfCare.modeOfDeath(lane));
        return OrderResult.end(StandardOrders.DEATH, detail, arrest);
    }

    /** The death that follows from a state event. */
    static Order by(String event, LaneAccess lane) {
        boolean hypoxia = event.equals(Circulation.DEATH_BY_HYPOXIA.name());
        String arrest = hypoxia ? "hypoxic cardiac arrest" : "circulatory arrest (shock)";
        String underlying = hypoxia ? CauseOfDeath.ofHypoxia(lane) : CauseOfDeath.ofShock(lane);
        Map<String, String> names = Map.of(CAUSE, arrest, UNDERLYING, underlying);
        return new Order(lane.time(), Rank.STATE_EVENT, 0, "patient", StandardOrders.DEATH, Map.of(), names);
    }
}
