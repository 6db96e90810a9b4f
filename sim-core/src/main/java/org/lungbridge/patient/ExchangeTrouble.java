package org.lungbridge.patient;

import java.util.List;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderResult;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Body;
import org.lungbridge.vocabulary.Ecmo;

/**
 * Trouble of a plasma exchange or of renal replacement.
 *
 * <pre>
 *   return-pressure    the machine stops, the session is over
 *   air-entry          the same, and air gets into the circuit (10 mL) where one is connected, otherwise into the patient
 *   citrate-toxicity   citrate of 4 usual sessions reaches the patient until the exchange ends
 *
 *   give-calcium:      ionized calcium + 6.8 mmol a gram of calcium chloride / (0.4 L/kg)
 * </pre>
 *
 * <p>What citrate does to calcium and calcium to the heart stands where it belongs. Sizes are design choices; calcium chloride has
 * 6.8 mmol of calcium a gram, 0.4 L/kg lets a gram raise it by 0.3 mmol/L at 57 kg.
 */
final class ExchangeTrouble extends FaultOrder {
    /** The kind of the order. */
    static final String KIND = "exchange-problem";
    /** The kind of the order that ends a plasma exchange. */
    static final String STOP_PLASMA = "stop-plasma-exchange";
    /** The kind of the order that gives calcium chloride. */
    static final String CALCIUM = "give-calcium";

    private static final String PROBLEM = "problem";
    private static final String CITRATE = "citrate-toxicity";
    private static final double USUAL_CITRATE = 4;
    private static final double USUAL_AIR = Unit.ML.engine(10);
    private static final double PER_GRAM = Unit.MMOL.engine(6.8);
    private static final double SPACE_PER_KG = 0.4;

    @Override
    List<Procedure> procedures(Order order) {
        return List.of(citrate(order) ? Procedure.CITRATE_ERROR : Procedure.EXCHANGE_STOPPED);
    }

    private static boolean citrate(Order order) {
        return order.text(PROBLEM).equals(CITRATE);
    }

    @Override
    double severity(Order order) {
        return citrate(order) ? order.value(SEVERITY, 1) * USUAL_CITRATE : 0;
    }

    @Override
    String begin(Order order, LaneAccess lane, List<Order> next) {
        if (citrate(order)) {
            return "citrate accumulates, ionized calcium will fall";
        }
        PlasmaExchange.end(lane);
        RenalReplacement.end(lane);
        if (order.text(PROBLEM).equals("return-pressure")) {
            return "return pressure too high, the machine has stopped";
        }
        double air = order.value("volume", USUAL_AIR);
        next.add(CircuitAir.of(order, air, 0));
        return "air in the return line, the machine has stopped";
    }

    @Override
    String alarm(Order order) {
        return switch (order.text(PROBLEM)) {
            case "return-pressure" -> "exchange: return pressure";
            case "air-entry" -> "exchange: air in the return line";
            default -> "";
        };
    }

    @Override
    String whyNot(Order order, LaneAccess lane) {
        boolean running = Procedure.PLASMA_EXCHANGE.underWay(lane) || Procedure.RENAL_REPLACEMENT.underWay(lane);
        if (!running) {
            return "no exchange is running";
        }
        boolean air = order.text(PROBLEM).equals("air-entry");
        return air && lane.get(Ecmo.CONNECTED.name()) == 0 ? "the machine's own trap holds the air" : "";
    }

    /** Ends a plasma exchange before its time. */
    static final class StopPlasma implements BedsideOrder {
        @Override
        public OrderResult apply(Order order, LaneAccess lane) {
            return PlasmaExchange.end(lane)
                    ? Charted.result(order.kind(), "plasma exchange stopped")
                    : OrderResult.notDone(order.kind(), "none was running");
        }

        @Override
        public double earliestEffect(Order order, LaneAccess lane) {
            return Procedure.PLASMA_EXCHANGE.underWay(lane) ? order.time() : Double.POSITIVE_INFINITY;
        }
    }

    /** Calcium chloride into a vein. */
    static OrderResult giveCalcium(Order order, LaneAccess lane) {
        double dose = Dose.of(order, "dose", lane);
        double rise = PER_GRAM * Unit.G.of(dose) / (SPACE_PER_KG * lane.get(Body.WEIGHT.name()));
        lane.setState(Blood.IONIZED_CALCIUM.name(), lane.get(Blood.IONIZED_CALCIUM.name()) + rise);
        return Charted.result(
                order.kind(),
                "calcium chloride %s, ionized calcium %s"
                        .formatted(Charted.amount(Unit.G, dose), Charted.now(lane, Blood.IONIZED_CALCIUM)));
    }
}
