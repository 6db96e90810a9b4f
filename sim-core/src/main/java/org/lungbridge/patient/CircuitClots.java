package org.lungbridge.patient;

import java.util.Map;
import java.util.Optional;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderResult;
import org.lungbridge.engine.Rank;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Thrombosis;

/**
 * Clots of the circuit: the membrane lung that fails, slowly or at once, the pump head that clots, and the alarms before. They
 * follow from hazards, or an instructor wants them.
 */
final class CircuitClots {
    /** The kind of the order by which the membrane lung fails. */
    static final String OXYGENATOR_FAILURE = "oxygenator-failure";
    /** The kind of the order by which clot grows in the membrane lung. */
    static final String CLOT_OXYGENATOR = "clot-oxygenator";
    /** The kind of the order by which the pump head clots. */
    static final String PUMP_CLOT = "pump-clot";
    /** The kind of the order that charts an alarm of the membrane lung. */
    static final String ALARM = "membrane-alarm";

    private static final String TEXT = "text";
    private static final String NO_CIRCUIT = "no circuit is connected";

    private final Luck luck;

    CircuitClots(Luck luck) {
        this.luck = luck;
    }

    Map<String, BedsideOrder> orders() {
        return Map.of(
                OXYGENATOR_FAILURE,
                CircuitClots::fail,
                CLOT_OXYGENATOR,
                CircuitClots::grow,
                PUMP_CLOT,
                this::clotPump,
                ALARM,
                (order, lane) -> OrderResult.nothing(order.kind(), order.text(TEXT)));
    }

    /** The order that an event leads to, if it is one of the circuit. */
    static Optional<Order> follow(String event, LaneAccess lane) {
        if (event.equals(Thrombosis.OXYGENATOR_FAILURE.name())) {
            return by(lane, OXYGENATOR_FAILURE, "clot fills the membrane lung, flow falls");
        }
        if (event.equals(Thrombosis.ACUTE_FAILURE.name())) {
            return by(lane, OXYGENATOR_FAILURE, "the membrane lung stops suddenly, flow falls");
        }
        if (event.equals(Thrombosis.PUMP_THROMBOSIS.name())) {
            return by(lane, PUMP_CLOT, "the pump head sounds rough");
        }
        if (event.equals(Ecmo.DELTA_P_WARNING.name())) {
            return by(lane, ALARM, "pressure drop of the membrane lung 30 % above the clean one");
        }
        if (event.equals(Ecmo.DELTA_P_LIMIT.name())) {
            return by(lane, ALARM, "pressure drop of the membrane lung 50 % above the clean one: exchange");
        }
        return Optional.empty();
    }

    private static Optional<Order> by(LaneAccess lane, String kind, String text) {
        return Optional.of(new Order(lane.time(), Rank.STATE_EVENT, 0, "patient", kind, Map.of(), Map.of(TEXT, text)));
    }

    private static OrderResult fail(Order order, LaneAccess lane) {
        if (lane.get(Ecmo.CONNECTED.name()) == 0 || lane.get(Ecmo.MEMBRANE_FAILED.name()) != 0) {
            return OrderResult.notDone(order.kind(), lane.get(Ecmo.CONNECTED.name()) == 0 ? NO_CIRCUIT : "has failed");
        }
        lane.setSetting(Ecmo.MEMBRANE_FAILED.name(), 1);
        count(lane);
        return Charted.result(order.kind(), order.names().getOrDefault(TEXT, "the membrane lung fails, flow falls"));
    }

    private static OrderResult grow(Order order, LaneAccess lane) {
        if (lane.get(Ecmo.CONNECTED.name()) == 0) {
            return OrderResult.notDone(order.kind(), NO_CIRCUIT);
        }
        HazardClock.OXYGENATOR.advance(lane, order.value("progress"));
        return Charted.result(
                order.kind(),
                "clot in %s %% of the membrane lung".formatted(Math.round(100 * order.value("progress"))));
    }

    private OrderResult clotPump(Order order, LaneAccess lane) {
        boolean byHazard = order.rank() == Rank.STATE_EVENT;
        if (byHazard) {
            HazardClock.PUMP.restart(lane, luck);
        }
        if (lane.get(Ecmo.CONNECTED.name()) == 0 || lane.get(Thrombosis.PUMP_CLOT.name()) != 0) {
            return OrderResult.notDone(order.kind(), lane.get(Ecmo.CONNECTED.name()) == 0 ? NO_CIRCUIT : "is clotted");
        }
        lane.setSetting(Thrombosis.PUMP_CLOT.name(), 1);
        count(lane);
        return Charted.result(order.kind(), order.names().getOrDefault(TEXT, "the pump head sounds rough"));
    }

    /** One more thrombotic event. */
    static void count(LaneAccess lane) {
        lane.setSetting(Thrombosis.EVENTS.name(), lane.get(Thrombosis.EVENTS.name()) + 1);
    }
}
