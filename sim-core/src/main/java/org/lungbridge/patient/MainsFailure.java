package org.lungbridge.patient;

import java.util.List;
import java.util.Map;
import org.lungbridge.engine.Effect;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderResult;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Fault;

/**
 * The mains fail: the pump runs from its battery, the heater-cooler stands still.
 *
 * <pre>
 *   battery falls by 5 % every 4.5 min (90 min in all); at 0 the motor stops
 *   on the mains again it rises by 5 % every 12 min
 * </pre>
 *
 * <p>The console shows charge in steps of 5 %, and so it is kept. Sources: 90 min of a full battery (Cardiohelp, manufacturer,
 * recalled); recharge within 4 h and no load-dependence are design choices.
 */
final class MainsFailure implements BedsideOrder {
    /** The kind of the order. */
    static final String KIND = "mains-failure";
    /** The kind of the order by which staff plug the console in elsewhere. */
    static final String RESTORE = "restore-mains";

    private static final String DRAIN = "end-battery-step";
    private static final String CHARGE = "end-recharge-step";
    private static final String NUMBER = "number";
    private static final double STEP = 0.05;
    private static final double LASTS = 90 * 60;
    private static final double CHARGED_WITHIN = 4 * 3600;
    /** Charge, as a share, at which the console calls. */
    private static final double LOW = 0.25;

    private static final double ROUNDING = 1e-9;

    static Map<String, BedsideOrder> all() {
        return Map.of(
                KIND,
                new MainsFailure(),
                DRAIN,
                new Drain(),
                RESTORE,
                new Restore(),
                CHARGE,
                (order, lane) -> charge(order, lane));
    }

    private static String percent(LaneAccess lane) {
        return CircuitFault.percent(lane.get(Fault.BATTERY.name()));
    }

    private static String whyNot(LaneAccess lane) {
        if (lane.get(Ecmo.CONNECTED.name()) == 0) {
            return "no circuit is connected";
        }
        return Procedure.MAINS_FAILURE.underWay(lane) ? "the mains are off already" : "";
    }

    @Override
    public OrderResult apply(Order order, LaneAccess lane) {
        String why = whyNot(lane);
        if (!why.isEmpty()) {
            return OrderResult.notDone(order.kind(), why);
        }
        double charge = order.value("charge", lane.get(Fault.BATTERY.name()));
        lane.setSetting(Fault.BATTERY.name(), charge);
        double number = Procedure.MAINS_FAILURE.begin(lane, 1);
        Procedure.HEATER_WITHOUT_POWER.begin(lane, 1);
        Procedure.RECHARGE.stop(lane);
        String words = "mains off, battery " + percent(lane) + ", heater-cooler stands still";
        boolean silent = order.value(FaultOrder.ALARM, 1) == 0;
        String alarm = silent ? "" : "mains power lost, battery " + percent(lane);
        Order first = next(order, lane, DRAIN, number, charge < ROUNDING ? 0 : LASTS * STEP);
        Order heard = new Order(
                order.time(),
                order.rank(),
                order.sequence(),
                order.actor(),
                DRAIN,
                Map.of(NUMBER, number, FaultOrder.ALARM, 1.0),
                Map.of("text", alarm));
        return Charted.result(order.kind(), words).then(silent ? List.of(first) : List.of(heard, first));
    }

    @Override
    public double earliestEffect(Order order, LaneAccess lane) {
        return whyNot(lane).isEmpty() ? order.time() : Double.POSITIVE_INFINITY;
    }

    private static Order next(Order order, LaneAccess lane, String kind, double number, double after) {
        Map<String, Double> values = Map.of(NUMBER, number);
        return new Order(lane.time() + after, order.rank(), order.sequence(), order.actor(), kind, values, Map.of());
    }

    /** The battery loses a step, or the console says so. */
    private static final class Drain implements BedsideOrder {
        private static boolean matters(Order order, LaneAccess lane) {
            return Procedure.MAINS_FAILURE.isUnderWay(lane, order.value(NUMBER));
        }

        private static boolean lastStep(LaneAccess lane) {
            return lane.get(Fault.BATTERY.name()) < STEP + ROUNDING;
        }

        @Override
        public OrderResult apply(Order order, LaneAccess lane) {
            if (!matters(order, lane)) {
                return OrderResult.nothing("", "");
            }
            if (order.has(FaultOrder.ALARM)) {
                return OrderResult.nothing(FaultOrder.CONSOLE_ALARM, order.text("text"));
            }
            if (lastStep(lane)) {
                lane.setSetting(Fault.BATTERY.name(), 0);
                Procedure.EMPTY_BATTERY.begin(lane, 1);
                return Charted.result(FaultOrder.CONSOLE_ALARM, "battery empty, the pump stops");
            }
            double left = lane.get(Fault.BATTERY.name()) - STEP;
            lane.setSetting(Fault.BATTERY.name(), left);
            boolean low = Math.abs(left - LOW) < ROUNDING;
            OrderResult result = OrderResult.changed(
                    Effect.SLOW, low ? FaultOrder.CONSOLE_ALARM : "", low ? "battery " + percent(lane) : "");
            return result.then(List.of(next(order, lane, DRAIN, order.value(NUMBER), LASTS * STEP)));
        }

        @Override
        public double earliestEffect(Order order, LaneAccess lane) {
            boolean drains = matters(order, lane) && !order.has(FaultOrder.ALARM);
            return drains ? order.time() : Double.POSITIVE_INFINITY;
        }
    }

    /** Another socket, or the mains are back. */
    private static final class Restore implements BedsideOrder {
        @Override
        public OrderResult apply(Order order, LaneAccess lane) {
            if (!Procedure.MAINS_FAILURE.stop(lane)) {
                return OrderResult.notDone(order.kind(), "the console is on the mains");
            }
            boolean stood = Procedure.EMPTY_BATTERY.stop(lane);
            Procedure.HEATER_WITHOUT_POWER.stop(lane);
            double number = Procedure.RECHARGE.begin(lane, 1);
            String words = "console on another socket, battery " + percent(lane)
                    + (stood ? ", the pump turns as it is set" : "");
            Order charging = next(order, lane, CHARGE, number, CHARGED_WITHIN * STEP);
            return Charted.result(order.kind(), words).then(List.of(charging));
        }

        @Override
        public double earliestEffect(Order order, LaneAccess lane) {
            return Procedure.MAINS_FAILURE.underWay(lane) ? order.time() : Double.POSITIVE_INFINITY;
        }
    }

    private static OrderResult charge(Order order, LaneAccess lane) {
        if (!Procedure.RECHARGE.isUnderWay(lane, order.value(NUMBER))) {
            return OrderResult.nothing("", "");
        }
        double charge = Math.min(1, lane.get(Fault.BATTERY.name()) + STEP);
        lane.setSetting(Fault.BATTERY.name(), charge);
        if (charge > 1 - ROUNDING) {
            Procedure.RECHARGE.stop(lane);
            return OrderResult.changed(Effect.SLOW, "", "");
        }
        Order more = next(order, lane, CHARGE, order.value(NUMBER), CHARGED_WITHIN * STEP);
        return OrderResult.changed(Effect.SLOW, "", "").then(List.of(more));
    }
}
