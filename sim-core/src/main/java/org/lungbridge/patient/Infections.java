package org.lungbridge.patient;

import java.util.Map;
import java.util.Optional;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderResult;
import org.lungbridge.engine.Rank;
import org.lungbridge.vocabulary.Airway;
import org.lungbridge.vocabulary.Care;
import org.lungbridge.vocabulary.Disease;
import org.lungbridge.vocabulary.Drug;
import org.lungbridge.vocabulary.Ecmo;

/**
 * Infections and antibiotics. An infection follows from its hazard, or is an instructor's.
 *
 * <pre>
 *   burden ← smooth sum 1 − (1 − burden)(1 − severity)        severity 0.25 · e^(0.4 N), at most 0.8, unless the order says so
 *   site   pneumonia 50 %, bloodstream 30 %, cannula 20 % (without a circuit: bloodstream)      pneumonia inflames the lung
 *   antibiotics: broad acts on every germ (1), narrow by half
 * </pre>
 *
 * <p>A second site before the first has healed joins it. Shares of sites: pneumonia and bloodstream lead in adults on ECMO
 * (Biffi 2017, review in World J Crit Care Med, recalled); shares, severity and effects are design choices. Cultures are the
 * laboratory's; the single germ and drug are left out.
 */
final class Infections {
    /** The kind of the order by which an infection begins. */
    static final String BEGIN = "infection";
    /** The kind of the order that sets antibiotics. */
    static final String ANTIBIOTICS = "set-antibiotics";

    private static final String SEVERITY = "severity";
    private static final String SITE = "site";
    private static final String PNEUMONIA = "pneumonia";
    private static final String BLOODSTREAM = "bloodstream";
    private static final double MEDIAN = 0.25;
    private static final double SPREAD = 0.4;
    private static final double MOST = 0.8;
    private static final double PNEUMONIA_UP_TO = 0.5;
    private static final double BLOODSTREAM_UP_TO = 0.8;
    private static final double NARROW = 0.5;
    private static final String CANNULA = "cannula";
    private static final Map<String, String> SEEN = Map.of(
            PNEUMONIA,
            "purulent secretions, a new infiltrate: pneumonia of the ventilated",
            BLOODSTREAM,
            "chills, blood cultures drawn: infection of the bloodstream",
            CANNULA,
            "a cannula site is red and weeps: infection of the site");
    private static final String WITHOUT_TUBE = "cough, fever, a new infiltrate: pneumonia";

    private final Luck luck;

    Infections(Luck luck) {
        this.luck = luck;
    }

    Map<String, BedsideOrder> orders() {
        return Map.of(BEGIN, this::begin, ANTIBIOTICS, Infections::treat);
    }

    /** The order that an event leads to, if it is one of these. */
    static Optional<Order> follow(String event, LaneAccess lane) {
        return event.equals(Disease.INFECTION_ONSET.name())
                ? Optional.of(Order.of(lane.time(), Rank.STATE_EVENT, 0, "patient", BEGIN))
                : Optional.empty();
    }

    private OrderResult begin(Order order, LaneAccess lane) {
        boolean byHazard = order.rank() == Rank.STATE_EVENT;
        if (byHazard) {
            HazardClock.INFECTION.restart(lane, luck);
        }
        long count = lane.next(byHazard ? BEGIN : "ordered-" + BEGIN);
        double drawn = MEDIAN * StrictMath.exp(SPREAD * luck.normal(lane, BEGIN, count));
        String site = order.names().containsKey(SITE)
                ? order.text(SITE)
                : site(luck.uniform(lane, BEGIN + ".site", count), lane.get(Ecmo.CONNECTED.name()) > 0);
        settle(lane, Math.min(MOST, order.value(SEVERITY, drawn)), site.equals(PNEUMONIA));
        lane.setSetting(Care.INFECTION_SIGNS.name(), lane.time());
        return Charted.result(order.kind(), seen(site, lane));
    }

    private static String site(double luck, boolean cannulated) {
        if (luck <= PNEUMONIA_UP_TO) {
            return PNEUMONIA;
        }
        return luck < BLOODSTREAM_UP_TO || !cannulated ? BLOODSTREAM : CANNULA;
    }

    private static String seen(String site, LaneAccess lane) {
        boolean ventilated = lane.get(Airway.SUPPORT.name()) >= Airway.TUBE;
        return site.equals(PNEUMONIA) && !ventilated ? WITHOUT_TUBE : SEEN.getOrDefault(site, site);
    }

    private static void settle(LaneAccess lane, double severity, boolean inLung) {
        double before = lane.get(Disease.INFECTION.name());
        double share = lane.get(Disease.PNEUMONIA_SHARE.name());
        double after = 1 - (1 - before) * (1 - severity);
        double inLungNow = before * share + (inLung ? after - before : 0);
        lane.setState(Disease.INFECTION.name(), after);
        lane.setSetting(Disease.PNEUMONIA_SHARE.name(), after > 0 ? inLungNow / after : 0);
    }

    private static OrderResult treat(Order order, LaneAccess lane) {
        boolean on = order.value("on", 1) != 0;
        boolean narrow =
                order.names().containsKey("spectrum") && order.text("spectrum").equals("narrow");
        double effect = narrow ? NARROW : 1;
        double before = lane.get(Drug.ANTIBIOTICS.name());
        lane.setSetting(Drug.ANTIBIOTICS.name(), on ? effect : 0);
        String what = on ? "antibiotics, " + (narrow ? "narrow" : "broad") + " spectrum" : "antibiotics stopped";
        return Charted.result(order, before != (on ? effect : 0), what);
    }
}
