package org.lungbridge.patient;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderResult;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Fault;

/**
 * What staff do about faults of circuit, machines and chest.
 *
 * <pre>
 *   emergency-drive    the head moves to another motor, 60 s without flow
 *   hand-crank         2,000 rpm while somebody cranks
 *   sigh-sweep         10 L/min for 30 s, blows water out of the fibers
 *   de-air-circuit     3 min without flow, once nothing draws air any more
 * </pre>
 *
 * <p>A gas line is put on again, an empty cylinder or a blender is replaced by a full cylinder. Numbers are design choices: sighs
 * of 10 L/min or more and head changes within a minute are usual teaching.
 */
final class FaultRepairs {
    private static final double DRIVE = 60;
    private static final double CRANK_RPM = Unit.RPM.engine(2000);
    private static final double SIGH = 30;
    private static final double SIGH_FLOW = Unit.L_PER_MIN.engine(10);
    private static final double DE_AIR = Unit.MIN.engine(3);

    private FaultRepairs() {}

    static Map<String, BedsideOrder> all() {
        Map<String, BedsideOrder> all = new TreeMap<>();
        put(all, "emergency-drive", new EmergencyDrive());
        put(all, "hand-crank", new HandCrank());
        put(all, "sigh-sweep", new Sigh());
        put(all, "de-air-circuit", new DeAiring());
        all.put("restore-sweep-gas", new SweepRepair());
        all.put(
                "repair-heater",
                new Mend("heater-cooler replaced", "the heater-cooler works", Procedure.HEATER_FAILURE));
        all.put(
                Pneumothorax.DECOMPRESS,
                new Mend("gas escapes from the chest, drain in place", "no gas escapes", Procedure.PNEUMOTHORAX));
        all.put("head-down", FaultRepairs::headDown);
        all.put(ExchangeTrouble.STOP_PLASMA, new ExchangeTrouble.StopPlasma());
        all.put(ExchangeTrouble.CALCIUM, ExchangeTrouble::giveCalcium);
        return all;
    }

    private static void put(Map<String, BedsideOrder> all, String kind, Timed order) {
        all.put(kind, order);
        all.put(Timed.endOf(kind), order);
    }

    private static OrderResult headDown(Order order, LaneAccess lane) {
        double down = order.value("on", 1);
        boolean moves = lane.get(Fault.HEAD_DOWN.name()) != down;
        lane.setSetting(Fault.HEAD_DOWN.name(), down);
        return Charted.result(order, moves, down != 0 ? "head down" : "level again");
    }

    /** Gas by the line or from a cylinder. */
    private static final class SweepRepair implements BedsideOrder {
        private static List<Procedure> mends(Order order) {
            boolean cylinder = order.names().getOrDefault("by", "line").equals("cylinder");
            return cylinder
                    ? List.of(Procedure.GAS_LINE_OFF, Procedure.EMPTY_CYLINDER, Procedure.BLENDER_FAILURE)
                    : List.of(Procedure.GAS_LINE_OFF);
        }

        @Override
        public OrderResult apply(Order order, LaneAccess lane) {
            boolean mended = Mend.any(lane, mends(order));
            boolean still = lane.get(Fault.SWEEP_LOSS.name()) > 0 || lane.get(Fault.OXYGEN_LOSS.name()) > 0;
            String words = still ? "the line is on, the gas still fails" : mended ? "gas flows again" : "the gas flows";
            return Charted.result(order, mended, words);
        }

        @Override
        public double earliestEffect(Order order, LaneAccess lane) {
            return mends(order).stream().anyMatch(procedure -> procedure.underWay(lane))
                    ? order.time()
                    : Double.POSITIVE_INFINITY;
        }
    }

    /** Another motor. */
    private static final class EmergencyDrive extends Timed {
        EmergencyDrive() {
            super(Procedure.DRIVE_CHANGE, DRIVE);
        }

        @Override
        boolean hasToStart(Order order, LaneAccess lane) {
            return lane.get(Ecmo.CONNECTED.name()) != 0 && !underWay(lane);
        }

        @Override
        String whyNot() {
            return "no circuit is connected, or the head is being moved";
        }

        @Override
        String begin(Order order, LaneAccess lane) {
            return "lines clamped, pump head moves to the emergency drive";
        }

        @Override
        OrderResult end(Order order, LaneAccess lane, double number) {
            Mend.any(lane, List.of(Procedure.MOTOR_FAILURE, Procedure.EMPTY_BATTERY, Procedure.HAND_CRANK));
            return Charted.result(
                    begunBy(order), "the emergency drive turns the pump after " + Charted.span(duration(order)));
        }
    }

    /** A hand at the crank; the pump turns as fast as the hand as long as somebody cranks. */
    private static final class HandCrank extends Timed {
        HandCrank() {
            super(Procedure.HAND_CRANK, Double.POSITIVE_INFINITY);
        }

        @Override
        boolean hasToStart(Order order, LaneAccess lane) {
            return lane.get(Ecmo.CONNECTED.name()) != 0 && lane.get(Fault.MOTOR_LOSS.name()) > 0;
        }

        @Override
        String whyNot() {
            return "no circuit is connected, or its motor turns";
        }

        @Override
        double extent(Order order, LaneAccess lane) {
            return order.value("speed", CRANK_RPM);
        }

        @Override
        String begin(Order order, LaneAccess lane) {
            return "cranked by hand at " + Charted.amount(Unit.RPM, extent(order, lane));
        }

        @Override
        OrderResult end(Order order, LaneAccess lane, double number) {
            return Charted.result(begunBy(order), "nobody cranks any more");
        }
    }

    /** Much sweep for moments. */
    private static final class Sigh extends Timed {
        Sigh() {
            super(Procedure.SIGH, SIGH);
        }

        @Override
        boolean hasToStart(Order order, LaneAccess lane) {
            return lane.get(Ecmo.CONNECTED.name()) != 0 && lane.get(Fault.SWEEP_LOSS.name()) < 1;
        }

        @Override
        String whyNot() {
            return "no circuit is connected, or no gas comes";
        }

        @Override
        double extent(Order order, LaneAccess lane) {
            return order.value("flow", SIGH_FLOW);
        }

        @Override
        String begin(Order order, LaneAccess lane) {
            return "sweep opened to %s for %s"
                    .formatted(Charted.amount(Unit.L_PER_MIN, extent(order, lane)), Charted.span(duration(order)));
        }

        @Override
        OrderResult end(Order order, LaneAccess lane, double number) {
            boolean wet = Procedure.CONDENSATE.stop(lane);
            return Charted.result(begunBy(order), wet ? "water blown out of the fibers" : "no water came");
        }
    }

    /** Air out of the pump head, prime in its place. */
    private static final class DeAiring extends Timed {
        DeAiring() {
            super(Procedure.DE_AIRING, DE_AIR);
        }

        private static boolean drawsAir(LaneAccess lane) {
            return CircuitOpens.drawAir().stream().anyMatch(source -> source.underWay(lane));
        }

        @Override
        boolean hasToStart(Order order, LaneAccess lane) {
            return Procedure.AIR.underWay(lane) && !drawsAir(lane) && !underWay(lane);
        }

        @Override
        String whyNot() {
            return "no air in the pump, or it comes in as fast: the circuit is open";
        }

        @Override
        String begin(Order order, LaneAccess lane) {
            return "lines clamped, pump head filled again";
        }

        @Override
        OrderResult end(Order order, LaneAccess lane, double number) {
            Procedure.AIR.stop(lane);
            return Charted.result(begunBy(order), "free of air after " + Charted.span(duration(order)));
        }
    }
}
