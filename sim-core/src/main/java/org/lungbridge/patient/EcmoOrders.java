package org.lungbridge.patient;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.lungbridge.engine.Effect;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderResult;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Bleeding;
import org.lungbridge.vocabulary.Drug;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Thrombosis;

/** Orders that start, stop, clamp and open the ECMO circuit. */
final class EcmoOrders {
    /** The kind of the order by which somebody looks what still runs; kinds that nobody orders begin with "end-". */
    private static final String HEPARIN_CHECK = "end-ecmo-heparin-check";

    private static final String HEPARIN = "heparin-without-circuit";
    private static final double CHECK_AFTER = Unit.HOUR.engine(2);
    private static final String PRIME = "primeVolume";

    /** Faults of a circuit that is gone; the hole of a lost cannula, mains and battery stay. */
    private static final List<Procedure> GONE_WITH_CIRCUIT = List.of(
            Procedure.ACCESS_LOSS,
            Procedure.MOTOR_FAILURE,
            Procedure.HAND_CRANK,
            Procedure.GAS_LINE_OFF,
            Procedure.EMPTY_CYLINDER,
            Procedure.BLENDER_FAILURE,
            Procedure.CONDENSATE,
            Procedure.HEATER_FAILURE,
            Procedure.AIR,
            Procedure.DRAINAGE_OUT,
            Procedure.RETURN_OUT);

    private final Luck luck;

    EcmoOrders(Luck luck) {
        this.luck = luck;
    }

    Map<String, BedsideOrder> all() {
        Map<String, BedsideOrder> orders = new TreeMap<>();
        orders.put(StandardOrders.START_ECMO, this::start);
        orders.put(StandardOrders.STOP_ECMO, this::stop);
        orders.put(HEPARIN_CHECK, new HeparinCheck());
        orders.put(StandardOrders.CLAMP_ECMO, new Clamp(1, "clamped"));
        orders.put(StandardOrders.UNCLAMP_ECMO, new Clamp(0, "open"));
        return orders;
    }

    private OrderResult start(Order order, LaneAccess lane) {
        if (GoalOfCare.limited(lane) && lane.get(Ecmo.CONNECTED.name()) == 0) {
            return OrderResult.notDone(order.kind(), "life support is limited");
        }
        Map<String, Double> knobs = new TreeMap<>(order.values());
        Double prime = knobs.remove(PRIME);
        if (prime != null) {
            lane.setParameter(Ecmo.PRIME_VOLUME.name(), prime);
        }
        Knobs.ECMO.turn(order, lane, knobs);
        List<Order> follow = new ArrayList<>();
        if (lane.get(Ecmo.CONNECTED.name()) == 0) {
            CircuitExchange.newCircuit(lane, luck);
            lane.setState(Bleeding.FRESH_WOUND.name(), 1);
            CannulationProblem.byChance(lane, luck).ifPresent(follow::add);
        }
        CircuitConnection.connect(lane);
        Departure.toIntensiveCare(lane);
        lane.setSetting(Bleeding.REBLEED_RISK.name(), 0);
        String settings = Knobs.ECMO.settings(order, knobs);
        return OrderResult.changed(
                        Effect.FULL, order.kind(), settings + "; circuit connected, blood diluted by the prime")
                .then(follow);
    }

    /** Ultrasound after decannulation shows a clot of the vein that no sign gave away before. */
    private OrderResult stop(Order order, LaneAccess lane) {
        if (lane.get(Ecmo.CONNECTED.name()) == 0) {
            return OrderResult.notDone(order.kind(), "no circuit is connected");
        }
        List<Order> follow = new ArrayList<>(Rebleed.atRisk(order, lane));
        takeAway(lane);
        String what = "circuit disconnected, its blood is lost";
        if (HazardClock.CANNULA_VEIN.isOver(lane)) {
            CircuitClots.count(lane);
            what += "; ultrasound: thrombosis of the cannulated vein";
        }
        HazardClock.CANNULA_VEIN.restart(lane, luck);
        follow.add(Order.of(lane.time() + CHECK_AFTER, order.rank(), order.sequence(), order.actor(), HEPARIN_CHECK));
        return OrderResult.changed(Effect.FULL, order.kind(), what).then(follow);
    }

    /** Takes the circuit away with all that is going on at it; its blood is lost. */
    static void takeAway(LaneAccess lane) {
        Procedure.SWEEP_TRIAL.stop(lane);
        CircuitConnection.disconnect(lane);
        Procedure.LINE_KINK.stop(lane);
        Procedure.MALPOSITION.stop(lane);
        Mend.any(lane, GONE_WITH_CIRCUIT);
        Mend.any(lane, CircuitOpens.torn());
        lane.setSetting(Ecmo.MEMBRANE_FAILED.name(), 0);
        lane.setSetting(Thrombosis.PUMP_CLOT.name(), 0);
    }

    /** Nobody but who began it turns heparin off; that it flows two hours later without a circuit is said. */
    private static final class HeparinCheck implements BedsideOrder {
        @Override
        public OrderResult apply(Order order, LaneAccess lane) {
            double rate = lane.get(Drug.HEPARIN_RATE.name());
            return rate > 0 && lane.get(Ecmo.CONNECTED.name()) == 0
                    ? OrderResult.nothing(
                            HEPARIN,
                            String.format(Locale.ROOT, "heparin still runs, %.0f IU/h", Unit.IU_PER_HOUR.of(rate)))
                    : OrderResult.nothing("", "");
        }

        @Override
        public double earliestEffect(Order order, LaneAccess lane) {
            return Double.POSITIVE_INFINITY;
        }
    }

    /** Sets the clamp. */
    private record Clamp(double value, String inWords) implements BedsideOrder {
        @Override
        public OrderResult apply(Order order, LaneAccess lane) {
            boolean moves = lane.get(Ecmo.CLAMP.name()) != value;
            lane.setSetting(Ecmo.CLAMP.name(), value);
            return Charted.result(order, moves, inWords);
        }

        @Override
        public double earliestEffect(Order order, LaneAccess lane) {
            return lane.get(Ecmo.CLAMP.name()) != value ? order.time() : Double.POSITIVE_INFINITY;
        }
    }
}
