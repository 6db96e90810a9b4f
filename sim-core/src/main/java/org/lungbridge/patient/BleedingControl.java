package org.lungbridge.patient;

import java.util.List;
import java.util.Map;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderResult;
import org.lungbridge.physiology.bleeding.BleedingSite;
import org.lungbridge.quantity.Unit;

/**
 * Staff stop a bleed: pressure or a suture at a cannula (1 min), packing (10 min), endoscopy of the gut (45 min), surgery or an
 * embolization of chest and belly (90 min). Inside of the skull nothing is reached. The times are design choices.
 */
final class BleedingControl implements BedsideOrder {
    /** The kind of the order. */
    static final String KIND = "control-bleeding";

    private static final String SITE = "site";
    private static final Map<BleedingSite, Double> MINUTES = Map.of(
            BleedingSite.CANNULA, 1.0,
            BleedingSite.ANY, 10.0,
            BleedingSite.GASTROINTESTINAL, 45.0,
            BleedingSite.MAJOR, 90.0);

    static Map<String, BedsideOrder> all() {
        return Map.of(KIND, new BleedingControl(), Timed.endOf(KIND), new Stops());
    }

    private static BleedingSite site(Order order) {
        return BleedSize.site(order.text(SITE));
    }

    private static boolean bleeds(BleedingSite site, LaneAccess lane) {
        boolean hole = site == BleedingSite.CANNULA && Procedure.CANNULA_HOLE.underWay(lane);
        return hole || lane.get(site.open().name()) != 0;
    }

    @Override
    public OrderResult apply(Order order, LaneAccess lane) {
        BleedingSite site = site(order);
        Double minutes = MINUTES.get(site);
        if (minutes == null) {
            return OrderResult.notDone(order.kind(), "nothing stops bleeding inside of the skull");
        }
        double after = order.value(Timed.DURATION, Unit.MIN.engine(minutes));
        double time = order.time() + after;
        Order stops = new Order(
                time, order.rank(), order.sequence(), order.actor(), Timed.endOf(KIND), Map.of(), order.names());
        String words = site.inWords() + ": to be stopped within " + Charted.span(after);
        return OrderResult.nothing(order.kind(), words).then(List.of(stops));
    }

    private static final class Stops implements BedsideOrder {
        @Override
        public OrderResult apply(Order order, LaneAccess lane) {
            BleedingSite site = site(order);
            if (!bleeds(site, lane)) {
                return OrderResult.notDone(KIND, site.inWords() + ": nothing bleeds");
            }
            if (site == BleedingSite.CANNULA) {
                Procedure.CANNULA_HOLE.stop(lane);
            }
            lane.setSetting(site.open().name(), 0);
            lane.setSetting(site.flow().name(), 0);
            return Charted.result(KIND, site.inWords() + " stopped");
        }

        @Override
        public double earliestEffect(Order order, LaneAccess lane) {
            return bleeds(site(order), lane) ? order.time() : Double.POSITIVE_INFINITY;
        }
    }
}
