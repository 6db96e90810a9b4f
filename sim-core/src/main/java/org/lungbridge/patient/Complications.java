package org.lungbridge.patient;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.Rank;
import org.lungbridge.physiology.bleeding.BleedingSite;
import org.lungbridge.vocabulary.Bleeding;
import org.lungbridge.vocabulary.Coagulation;

/** Bleeding, clotting and infection that come from hazards: every order of theirs, and which event leads to which order. */
final class Complications {
    private final Luck luck;

    Complications(Luck luck) {
        this.luck = luck;
    }

    Map<String, BedsideOrder> orders() {
        Map<String, BedsideOrder> orders = new TreeMap<>();
        orders.putAll(new SiteBleed(luck).orders());
        orders.putAll(new CircuitClots(luck).orders());
        orders.putAll(new VeinClots(luck).orders());
        orders.putAll(new Infections(luck).orders());
        Rebleed rebleed = new Rebleed(luck);
        orders.put(Rebleed.KIND, rebleed);
        orders.put(Timed.endOf(Rebleed.KIND), rebleed);
        orders.put(Rebleed.RISK_ENDS, Rebleed::riskEnds);
        orders.putAll(new SetLuck(luck).orders());
        return orders;
    }

    /** The order that a state event leads to, if it is one of these. */
    static Optional<Order> follow(String event, LaneAccess lane) {
        for (BleedingSite site : BleedingSite.values()) {
            if (event.equals(site.event().name())) {
                return Optional.of(SiteBleed.follow(site, lane));
            }
        }
        if (event.equals(Coagulation.HIT_ONSET.name())) {
            return Optional.of(Order.of(lane.time(), Rank.STATE_EVENT, 0, "patient", SetLuck.HIT));
        }
        if (event.equals(Bleeding.REBLEED.name())) {
            return Optional.of(Rebleed.follow(lane));
        }
        return CircuitClots.follow(event, lane)
                .or(() -> VeinClots.follow(event, lane))
                .or(() -> Infections.follow(event, lane));
    }
}
