package org.lungbridge.patient;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderResult;
import org.lungbridge.engine.Rank;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Bleeding;

/**
 * The lung bleeds again: 1500 mL in 12 h unless the order says otherwise, because the hazard met its threshold or an instructor
 * wants it. Also the month after decannulation in which the hazard runs.
 *
 * <pre>
 *   flow ← volume/duration at the beginning, 0 at the end
 *   risk ← number of the decannulation for 30 days, 0 from the next cannulation
 * </pre>
 */
final class Rebleed extends Timed {
    /** The kind of the order. */
    static final String KIND = "late-rebleed";
    /** The kind of the order by which the risk ends. */
    static final String RISK_ENDS = "end-rebleed-risk";

    private static final String VOLUME = "volume";
    private static final String NUMBER = "number";
    private static final double USUAL_VOLUME = Unit.ML.engine(1500);
    private static final double DURATION = Unit.HOUR.engine(12);
    private static final double MONTH = Unit.DAY.engine(30);

    private final Luck luck;

    Rebleed(Luck luck) {
        super(Procedure.REBLEED, DURATION);
        this.luck = luck;
    }

    /** The order that the hazard leads to. */
    static Order follow(LaneAccess lane) {
        return Order.of(lane.time(), Rank.STATE_EVENT, 0, "patient", KIND);
    }

    /** The risk begins; the order by which it ends. */
    static List<Order> atRisk(Order order, LaneAccess lane) {
        double number = lane.next("rebleed-risk") + 1;
        lane.setSetting(Bleeding.REBLEED_RISK.name(), number);
        double end = order.time() + MONTH;
        return List.of(new Order(
                end, order.rank(), order.sequence(), order.actor(), RISK_ENDS, Map.of(NUMBER, number), Map.of()));
    }

    /** Ends the risk that this order was made for. */
    static OrderResult riskEnds(Order order, LaneAccess lane) {
        if (lane.get(Bleeding.REBLEED_RISK.name()) == order.value(NUMBER)) {
            lane.setSetting(Bleeding.REBLEED_RISK.name(), 0);
        }
        return OrderResult.nothing("", "");
    }

    @Override
    OrderResult start(Order order, LaneAccess lane) {
        if (order.rank() == Rank.STATE_EVENT) {
            HazardClock.REBLEED.restart(lane, luck);
        }
        return super.start(order, lane);
    }

    @Override
    boolean hasToStart(Order order, LaneAccess lane) {
        return !underWay(lane);
    }

    @Override
    String whyNot() {
        return "the lung bleeds again already";
    }

    @Override
    String begin(Order order, LaneAccess lane) {
        double flow = order.value(VOLUME, USUAL_VOLUME) / duration(order);
        lane.setSetting(Bleeding.REBLEED_FLOW.name(), flow);
        return String.format(Locale.ROOT, "the lung bleeds again, %.0f mL/h", Unit.ML_PER_HOUR.of(flow));
    }

    @Override
    OrderResult end(Order order, LaneAccess lane, double number) {
        lane.setSetting(Bleeding.REBLEED_FLOW.name(), 0);
        String volume = LungSampling.volume(order.value(VOLUME, USUAL_VOLUME));
        return Charted.result(begunBy(order), "%s in %s".formatted(volume, Charted.roundSpan(duration(order))));
    }
}
