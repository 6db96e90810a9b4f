package org.lungbridge.patient;

import java.util.Map;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderResult;
import org.lungbridge.engine.Rank;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Disease;
import org.lungbridge.vocabulary.Ecmo;

/**
 * The patient dies. The line in the chart says how the heart stopped or what was deadly, then the underlying cause
 * ({@link CauseOfDeath}) and what care aimed at: {@code hypoxic cardiac arrest; cause: alveolar hemorrhage; mode: despite full
 * support}. A pump that still turns is stopped and the circuit clamped.
 */
final class Death implements BedsideOrder {
    private static final String CAUSE = "cause";
    private static final String UNDERLYING = "underlying";

    @Override
    public OrderResult apply(Order order, LaneAccess lane) {
        lane.setSetting(Circulation.ALIVE.name(), 0);
        boolean connected = lane.get(Ecmo.CONNECTED.name()) != 0;
        if (connected) {
            lane.setSetting(Ecmo.SPEED.name(), 0);
            lane.setSetting(Ecmo.SWEEP.name(), 0);
            lane.setSetting(Ecmo.CLAMP.name(), 1);
        }
        String arrest = order.text(CAUSE);
        String cause = order.names().getOrDefault(UNDERLYING, arrest);
        String detail = "%s; cause: %s; mode: %s".formatted(arrest, cause, GoalOfCare.modeOfDeath(lane));
        String circuit = connected ? "; pump off, circuit clamped" : "";
        return OrderResult.end(StandardOrders.DEATH, detail + circuit, arrest);
    }

    private static String arrest(String event) {
        if (event.equals(Disease.DEATH_BY_SEPSIS.name())) {
            return "septic shock";
        }
        return event.equals(Circulation.DEATH_BY_HYPOXIA.name())
                ? "hypoxic cardiac arrest"
                : "circulatory arrest (shock)";
    }

    private static String underlying(String event, LaneAccess lane) {
        if (event.equals(Disease.DEATH_BY_SEPSIS.name())) {
            return "sepsis";
        }
        return event.equals(Circulation.DEATH_BY_HYPOXIA.name())
                ? CauseOfDeath.ofHypoxia(lane)
                : CauseOfDeath.ofShock(lane);
    }

    /** The death that follows from a state event. */
    static Order by(String event, LaneAccess lane) {
        Map<String, String> names = Map.of(CAUSE, arrest(event), UNDERLYING, underlying(event, lane));
        return new Order(lane.time(), Rank.STATE_EVENT, 0, "patient", StandardOrders.DEATH, Map.of(), names);
    }
}
