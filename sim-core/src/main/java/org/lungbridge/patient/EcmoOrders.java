package org.lungbridge.patient;

import java.util.Map;
import java.util.TreeMap;
import org.lungbridge.engine.Effect;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderResult;
import org.lungbridge.vocabulary.Ecmo;

/** Orders that start, stop, clamp and open the ECMO circuit. */
final class EcmoOrders {
    private static final String PRIME = "primeVolume";

    private EcmoOrders() {}

    static Map<String, BedsideOrder> all() {
        Map<String, BedsideOrder> orders = new TreeMap<>();
        orders.put(StandardOrders.START_ECMO, EcmoOrders::start);
        orders.put(StandardOrders.STOP_ECMO, EcmoOrders::stop);
        orders.put(StandardOrders.CLAMP_ECMO, new Clamp(1, "clamped"));
        orders.put(StandardOrders.UNCLAMP_ECMO, new Clamp(0, "open"));
        return orders;
    }

    private static OrderResult start(Order order, LaneAccess lane) {
        Map<String, Double> knobs = new TreeMap<>(order.values());
        Double prime = knobs.remove(PRIME);
        if (prime != null) {
            lane.setParameter(Ecmo.PRIME_VOLUME.name(), prime);
        }
        Knobs.ECMO.turn(order, lane, knobs);
        CircuitConnection.connect(lane);
        String settings = Knobs.ECMO.settings(order, knobs);
        return OrderResult.changed(
                Effect.FULL, order.kind(), settings + "; circuit connected, blood diluted by the prime");
    }

    private static OrderResult stop(Order order, LaneAccess lane) {
        CircuitConnection.disconnect(lane);
        Procedure.LINE_KINK.stop(lane);
        return OrderResult.changed(Effect.FULL, order.kind(), "circuit disconnected, its blood is lost");
    }

    /** Sets the clamp. */
    private record Clamp(double value, String inWords) implements BedsideOrder {
        @Override
        public OrderResult apply(Order order, LaneAccess lane) {
            boolean moves = lane.get(Ecmo.CLAMP.name()) != value;
            lane.setSetting(Ecmo.CLAMP.name(), value);
            return Charted.result(order, moves, inWords);
        }

        @Override
        public double earliestEffect(Order order, LaneAccess lane) {
            return lane.get(Ecmo.CLAMP.name()) != value ? order.time() : Double.POSITIVE_INFINITY;
        }
    }
}
