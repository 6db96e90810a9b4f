package org.lungbridge.patient;

import java.util.List;
import java.util.Map;
import org.lungbridge.engine.Effect;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderResult;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Exchange;

/**
 * Continuous renal replacement, filter by filter until somebody stops it.
 *
 * <pre>
 *   clearance = dose/(86 mL/kg/h)                      25 mL/kg/h is 0.29 of a normal kidney
 *   filter    lives 47 h with citrate, 26 h with heparin, 18 h with none ;  times 0.5 to 1.5, keyed by its number
 * </pre>
 *
 * <p>An order while it runs sets dose and fluid removal of the filter that is in; only the change to citrate or from it brings a
 * new one. A clotted filter takes 0.15 L of blood with it, within a minute, and is replaced at once. <b>Leaves out</b> the pause
 * until the new one runs, blood that is given back before a filter clots, and heparin given to the filter.
 *
 * <p>Sources: life of filters Zarbock 2020, JAMA 324:1629 (citrate 47 h, heparin 26 h), recalled; blood in filter
 * and lines 150-200 mL, usual (recalled); without anticoagulation and the spread are design choices.
 */
final class RenalReplacement extends Timed {
    /** Kind of the order that starts it. */
    static final String START = "start-renal-replacement";
    /** Kind of the order that stops it. */
    static final String STOP = "stop-renal-replacement";

    private static final double USUAL_DOSE = Unit.ML_PER_KG_PER_HOUR.engine(25);
    private static final double NORMAL_CLEARANCE = Unit.ML_PER_KG_PER_HOUR.engine(86);
    private static final Map<String, Double> FILTER_HOURS = Map.of("citrate", 47.0, "heparin", 26.0, "none", 18.0);
    private static final double LOST = Unit.ML.engine(150);
    private static final double LOST_WITHIN = Unit.MIN.engine(1);
    private static final double ROUNDING = 1e-9;
    private static final String LOSS_ENDS = Timed.endOf("filter-loss");
    private static final String LUCK = "renal-filter";

    private final Luck luck;

    RenalReplacement(Luck luck) {
        super(Procedure.RENAL_REPLACEMENT, Unit.HOUR.engine(47));
        this.luck = luck;
    }

    private static boolean differ(double wanted, double now) {
        return Math.abs(wanted - now) > ROUNDING * Math.abs(now);
    }

    private static double clearance(Order order) {
        return order.value("dose", USUAL_DOSE) / NORMAL_CLEARANCE;
    }

    private static double removal(Order order) {
        return order.value("fluidRemoval", 0);
    }

    private static double citrate(Order order) {
        return anticoagulation(order).equals("citrate") ? 1 : 0;
    }

    private static String anticoagulation(Order order) {
        return order.names().getOrDefault("anticoagulation", "citrate");
    }

    /** The filter that runs goes on with its clock, whatever dose and fluid removal are. */
    @Override
    OrderResult start(Order order, LaneAccess lane) {
        if (!underWay(lane) || citrate(order) != lane.get(Exchange.RENAL_CITRATE.name())) {
            return super.start(order, lane);
        }
        boolean news = differ(clearance(order), lane.get(Exchange.RENAL_CLEARANCE.name()))
                || differ(removal(order), lane.get(Exchange.FLUID_REMOVAL.name()));
        String text = begin(order, lane) + (news ? ", the filter goes on" : ": as it runs already");
        return OrderResult.changed(news ? Effect.FULL : Effect.NOTHING, order.kind(), text);
    }

    @Override
    double lasts(Order order, LaneAccess lane) {
        double middle = Unit.HOUR.engine(FILTER_HOURS.getOrDefault(anticoagulation(order), 18.0));
        return middle * (0.5 + luck.uniform(lane, LUCK, lane.next(LUCK)));
    }

    @Override
    String begin(Order order, LaneAccess lane) {
        double dose = order.value("dose", USUAL_DOSE);
        lane.setSetting(Exchange.RENAL_CLEARANCE.name(), clearance(order));
        lane.setSetting(Exchange.FLUID_REMOVAL.name(), removal(order));
        lane.setSetting(Exchange.RENAL_CITRATE.name(), citrate(order));
        return "renal replacement %s, anticoagulation %s, fluid removal %s"
                .formatted(
                        Charted.amount(Unit.ML_PER_KG_PER_HOUR, dose),
                        anticoagulation(order),
                        Charted.amount(Unit.ML_PER_HOUR, removal(order)));
    }

    @Override
    OrderResult end(Order order, LaneAccess lane, double number) {
        Map<String, Double> again = Map.of(
                "dose",
                lane.get(Exchange.RENAL_CLEARANCE.name()) * NORMAL_CLEARANCE,
                "fluidRemoval",
                lane.get(Exchange.FLUID_REMOVAL.name()));
        Order next =
                new Order(order.time(), order.rank(), order.sequence(), order.actor(), START, again, order.names());
        String text = "filter %s clotted after %s with %s of blood, replaced"
                .formatted((int) number, Charted.span(duration(order)), LungSampling.volume(LOST));
        lane.setSetting(Exchange.BLOOD_LOST.name(), LOST / LOST_WITHIN);
        double lost = order.time() + LOST_WITHIN;
        Order ends = new Order(lost, order.rank(), order.sequence(), order.actor(), LOSS_ENDS, Map.of(), Map.of());
        return OrderResult.changed(Effect.FULL, "filter-clotted", text).then(List.of(next, ends));
    }

    /** Orders that follow from a clotted filter. */
    static Map<String, BedsideOrder> following() {
        return Map.of(LOSS_ENDS, new LossEnds());
    }

    /** All blood of the clotted filter is gone. */
    private static final class LossEnds implements BedsideOrder {
        @Override
        public OrderResult apply(Order order, LaneAccess lane) {
            lane.setSetting(Exchange.BLOOD_LOST.name(), 0);
            return OrderResult.changed(Effect.FULL, "", "");
        }

        @Override
        public double earliestEffect(Order order, LaneAccess lane) {
            return order.time();
        }
    }

    /** Ends it; false if none was running. */
    static boolean end(LaneAccess lane) {
        boolean running = Procedure.RENAL_REPLACEMENT.stop(lane);
        if (running) {
            Procedure.CITRATE_ERROR.stop(lane);
        }
        lane.setSetting(Exchange.RENAL_CLEARANCE.name(), 0);
        lane.setSetting(Exchange.FLUID_REMOVAL.name(), 0);
        lane.setSetting(Exchange.RENAL_CITRATE.name(), 0);
        return running;
    }

    /** Stops renal replacement. */
    static final class Stop implements BedsideOrder {
        @Override
        public OrderResult apply(Order order, LaneAccess lane) {
            return RenalReplacement.end(lane)
                    ? Dose.given(order, true, "renal replacement stopped")
                    : OrderResult.notDone(order.kind(), "none was running");
        }

        @Override
        public double earliestEffect(Order order, LaneAccess lane) {
            boolean running = Procedure.RENAL_REPLACEMENT.underWay(lane);
            return running ? order.time() : Double.POSITIVE_INFINITY;
        }
    }
}
