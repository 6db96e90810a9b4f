package org.lungbridge.patient;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderResult;
import org.lungbridge.engine.Rank;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Care;

/**
 * The list for a lung transplant and what it brings: offers of lungs, each good for a few hours, one after the other as long as
 * the patient is listed. Whoever takes care of the patient accepts by the order {@code transplant}, or lets it pass.
 *
 * <pre>
 *   next offer after E · 14 d/ln 2         E exponential with mean 1, of this wait: the median waits two weeks
 *   an offer is good for 4 h
 * </pre>
 *
 * <p>Range of the median wait of patients bridged by ECMO: days to two months, by country and rule of allocation; the numbers are
 * design choices, keyed by the count of the wait. <b>Leaves out</b> size, blood group and antibodies. Listing and offer are
 * settings, so a snapshot has them; a listing, delisting or new offer makes the orders of an earlier one void.
 */
final class TransplantList {
    /** The kind of the order by which lungs are offered: the list's or an instructor's. */
    static final String OFFER = "lung-offer";

    private static final String WAIT_ENDS = "end-transplant-wait";
    private static final String OFFER_ENDS = "end-lung-offer";
    private static final String NUMBER = "number";
    private static final String LISTED = "listed";
    private static final double MEAN_WAIT = Unit.DAY.engine(14) / 0.6931471805599453;
    private static final double GOOD_FOR = Unit.HOUR.engine(4);

    private final Luck luck;

    TransplantList(Luck luck) {
        this.luck = luck;
    }

    Map<String, BedsideOrder> orders() {
        Map<String, BedsideOrder> orders = new TreeMap<>();
        orders.put(StandardOrders.LIST_FOR_TRANSPLANT, this::decide);
        orders.put(OFFER, this::offer);
        orders.put(WAIT_ENDS, this::waitEnds);
        orders.put(OFFER_ENDS, this::offerEnds);
        return orders;
    }

    private OrderResult decide(Order order, LaneAccess lane) {
        String reason = order.names().getOrDefault("reason", "");
        String decision = order.names().getOrDefault("decision", LISTED);
        String words = reason.isEmpty() ? decision : decision + ": " + reason;
        OrderResult charted = OrderResult.nothing(order.kind(), words);
        if (!decision.equals(LISTED)) {
            lane.setSetting(Care.LISTED.name(), 0);
            lane.setSetting(Care.LUNGS_OFFERED.name(), 0);
            return charted;
        }
        if (lane.get(Care.LISTED.name()) != 0) {
            return charted;
        }
        lane.setSetting(Care.LISTED.name(), lane.next("transplant.listing") + 1);
        return charted.then(List.of(wait(lane)));
    }

    private Order wait(LaneAccess lane) {
        double days = luck.exponential(lane, "transplant.wait", lane.next("transplant.wait"));
        return byItself(lane.time() + days * MEAN_WAIT, WAIT_ENDS, lane.get(Care.LISTED.name()));
    }

    private static Order byItself(double time, String kind, double number) {
        return new Order(time, Rank.STATE_EVENT, 0, "patient", kind, Map.of(NUMBER, number), Map.of());
    }

    private OrderResult waitEnds(Order order, LaneAccess lane) {
        return lane.get(Care.LISTED.name()) == order.value(NUMBER) ? offer(order, lane) : OrderResult.nothing("", "");
    }

    private OrderResult offer(Order order, LaneAccess lane) {
        if (lane.get(Care.LISTED.name()) == 0) {
            return OrderResult.nothing(OFFER, "the patient is not on the list");
        }
        double number = lane.next("transplant.offer") + 1;
        lane.setSetting(Care.LUNGS_OFFERED.name(), number);
        return OrderResult.nothing(OFFER, "lungs are offered, good for " + Charted.span(GOOD_FOR))
                .then(List.of(byItself(lane.time() + GOOD_FOR, OFFER_ENDS, number)));
    }

    private OrderResult offerEnds(Order order, LaneAccess lane) {
        if (lane.get(Care.LUNGS_OFFERED.name()) != order.value(NUMBER)) {
            return OrderResult.nothing("", "");
        }
        lane.setSetting(Care.LUNGS_OFFERED.name(), 0);
        return OrderResult.nothing(OFFER, "the lungs went to somebody else").then(List.of(wait(lane)));
    }
}
