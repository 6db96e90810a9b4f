package org.lungbridge.patient;

import java.util.Map;
import java.util.TreeMap;
import org.lungbridge.engine.Effect;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderResult;
import org.lungbridge.vocabulary.Airway;
import org.lungbridge.vocabulary.Care;
import org.lungbridge.vocabulary.Ecmo;

/**
 * Ways out of the unit that are not death: discharge, which ends nothing (the patient can bleed again on the ward) but the daily
 * loss of blood to the laboratory (a quarter of that of intensive care on a ward, none at home: design choices; a tube or a
 * circuit brings it back, a readmission the ward's), and the transplant of {@link TransplantList}, after which another lung
 * breathes and this course ends.
 */
final class Departure {
    /** The kind of the order by which a patient comes back to the ward; kinds that nobody orders begin with "end-". */
    private static final String END_AT_HOME = "end-stay-at-home";

    private static final double INTENSIVE_CARE = 1;
    /** Blood taken on a ward, as a share of what intensive care takes. */
    private static final double WARD = 0.25;

    private static final String FROM = "from";
    private static final String TO = "to";

    private Departure() {}

    static Map<String, BedsideOrder> orders() {
        Map<String, BedsideOrder> orders = new TreeMap<>();
        orders.put(StandardOrders.DISCHARGE, Departure::discharge);
        orders.put(END_AT_HOME, new BackOnWard());
        orders.put(StandardOrders.TRANSPLANT, Departure::transplant);
        return orders;
    }

    private static OrderResult discharge(Order order, LaneAccess lane) {
        if (lane.get(Ecmo.CONNECTED.name()) != 0) {
            return OrderResult.notDone(order.kind(), "the circuit is connected");
        }
        if (lane.get(Airway.SUPPORT.name()) == Airway.TUBE) {
            return OrderResult.notDone(order.kind(), "has a tube");
        }
        lane.setSetting(Care.SAMPLING.name(), order.text(TO).equals("home") ? 0 : WARD);
        String breathes = support(lane.get(Airway.SUPPORT.name()));
        return OrderResult.nothing(
                order.kind(), "from %s to %s, %s".formatted(order.text(FROM), order.text(TO), breathes));
    }

    /** Blood is drawn as in intensive care again. */
    static void toIntensiveCare(LaneAccess lane) {
        lane.setSetting(Care.SAMPLING.name(), INTENSIVE_CARE);
    }

    /** Somebody who was at home is on the ward again. */
    private static final class BackOnWard implements BedsideOrder {
        @Override
        public OrderResult apply(Order order, LaneAccess lane) {
            lane.setSetting(Care.SAMPLING.name(), Math.max(WARD, lane.get(Care.SAMPLING.name())));
            return OrderResult.changed(Effect.SLOW, "", "");
        }

        @Override
        public double earliestEffect(Order order, LaneAccess lane) {
            return order.time();
        }
    }

    private static String support(double support) {
        if (support == Airway.ROOM_AIR) {
            return "breathes room air";
        }
        if (support == Airway.TRACHEOSTOMY) {
            return "ventilated through a tracheostomy";
        }
        return support == Airway.NONINVASIVE ? "with noninvasive ventilation" : "with oxygen";
    }

    private static OrderResult transplant(Order order, LaneAccess lane) {
        return OrderResult.end(order.kind(), "transplanted, the course of the old lung ends", "lung transplantation");
    }
}
