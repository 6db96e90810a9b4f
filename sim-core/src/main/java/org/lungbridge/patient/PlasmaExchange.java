package org.lungbridge.patient;

import java.util.List;
import java.util.Map;
import org.lungbridge.engine.Effect;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderResult;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Exchange;

/**
 * A session of plasma exchange: plasma leaves at a steady flow, albumin and donor plasma take its place.
 *
 * <pre>
 *   flow  = volume/duration ,  volume = plasma volumes · plasma of patient and circuit (1.0 in 2.5 h)
 *   luck: arterioles widen by 0.2 until the end in 15 % of sessions by a line of its own, 34.2 % by the ECMO circuit
 *         citrate takes twice as much calcium in 9 % and 27.6 %, which is symptomatic: 0.95 mmol/L
 *         an alarm in 3 % of those on the circuit
 * </pre>
 *
 * <p>The text {@code access} is the ECMO circuit where one is connected, otherwise a line of its own; the text
 * {@code anticoagulation} is {@code citrate} unless written. Air in the lines ends a session, a pressure alarm only shows.
 * <b>Leaves out</b> allergy to donor plasma and complications of the line.
 *
 * <p>Sources: volume and time usual practice; 1.0 effective volume takes 63 % (Ohkubo 2016: 62-65 % of immunoglobulin and
 * fibrinogen); hypotension in 10-20 % of sessions (Shemin 2007, recalled), on ECMO in 34.2 % and hypocalcemia in 27.6 % of 293
 * procedures in 76 adults (Transfusion, doi 10.1111/trf.12418); hypocalcemia off ECMO up to 9 % (Mokrzycki 1994, recalled);
 * depths and alarms are design choices.
 */
final class PlasmaExchange extends Timed {
    /** Kind of the order. */
    static final String KIND = "plasma-exchange";
    /** What the machine shows. */
    static final String ALARM = "exchange-alarm";

    private static final double USUAL = Unit.HOUR.engine(2.5);
    /** Share of donor plasma in what is given back; the rest is albumin. */
    private static final double USUAL_DONOR_SHARE = 0.5;

    private static final double HYPOTENSION = 0.15;
    private static final double HYPOTENSION_ON_CIRCUIT = 0.342;
    private static final double HYPOCALCEMIA = 0.09;
    private static final double HYPOCALCEMIA_ON_CIRCUIT = 0.276;
    /** Of the usual citrate, where calcium falls below 1.0 mmol/L. */
    private static final double MUCH_CITRATE = 2;

    private static final double DILATATION = 0.2;
    private static final double ALARM_CHANCE = 0.03;
    private static final double AIR = 0.01;
    private static final String LUCK = "plasma-exchange";
    private static final String SESSION = "session";

    private final Luck luck;

    PlasmaExchange(Luck luck) {
        super(Procedure.PLASMA_EXCHANGE, USUAL);
        this.luck = luck;
    }

    private static boolean onCircuit(Order order, LaneAccess lane) {
        String usual = lane.get(Ecmo.CONNECTED.name()) == 0 ? "own-line" : "circuit";
        return order.names().getOrDefault("access", usual).equals("circuit");
    }

    @Override
    boolean hasToStart(Order order, LaneAccess lane) {
        return !underWay(lane) && (!onCircuit(order, lane) || lane.get(Ecmo.CONNECTED.name()) != 0);
    }

    @Override
    String whyNot() {
        return "no circuit is connected, or a session is under way";
    }

    private static double volume(Order order, LaneAccess lane) {
        return order.has("volume")
                ? order.value("volume")
                : order.value("plasmaVolumes", 1) * lane.get(Blood.PLASMA_VOLUME.name());
    }

    @Override
    String begin(Order order, LaneAccess lane) {
        double volume = volume(order, lane);
        boolean circuit = onCircuit(order, lane);
        lane.setSetting(Exchange.PLASMA_FLOW.name(), volume / duration(order));
        lane.setSetting(Exchange.DONOR_SHARE.name(), order.value("donorPlasmaShare", USUAL_DONOR_SHARE));
        return "%s of plasma over %s by %s%s%s"
                .formatted(
                        LungSampling.volume(volume),
                        Charted.span(duration(order)),
                        circuit ? "the ECMO circuit" : "a line of its own",
                        pressure(lane, circuit),
                        calcium(order, lane, circuit));
    }

    private String pressure(LaneAccess lane, boolean circuit) {
        boolean falls = happens(lane, ".hypotension", circuit ? HYPOTENSION_ON_CIRCUIT : HYPOTENSION);
        lane.setSetting(Circulation.DILATATION.name(), falls ? DILATATION : 0);
        return falls ? ", blood pressure falls" : "";
    }

    private String calcium(Order order, LaneAccess lane, boolean circuit) {
        boolean citrate =
                order.names().getOrDefault("anticoagulation", "citrate").equals("citrate");
        boolean falls = happens(lane, ".hypocalcemia", circuit ? HYPOCALCEMIA_ON_CIRCUIT : HYPOCALCEMIA) && citrate;
        lane.setSetting(Exchange.CITRATE.name(), falls ? MUCH_CITRATE : citrate ? 1 : 0);
        return falls ? ", symptoms of low calcium" : "";
    }

    /** Drawn in every session, so that sessions of two strategies share their luck. */
    private boolean happens(LaneAccess lane, String what, double probability) {
        return luck.uniform(lane, LUCK + what, lane.next(LUCK + what)) < probability;
    }

    @Override
    OrderResult start(Order order, LaneAccess lane) {
        OrderResult begun = super.start(order, lane);
        if (begun.followUps().isEmpty() || !onCircuit(order, lane)) {
            return begun;
        }
        double drawn = luck.uniform(lane, LUCK + ".alarm", lane.next(LUCK + ".alarm"));
        if (drawn >= ALARM_CHANCE) {
            return begun;
        }
        double session = lane.get(Procedure.PLASMA_EXCHANGE.number().name());
        double time = order.time() + duration(order) / 2;
        Map<String, String> cause = Map.of("cause", drawn < AIR ? "air" : "pressure");
        Order alarm =
                new Order(time, order.rank(), order.sequence(), order.actor(), ALARM, Map.of(SESSION, session), cause);
        return begun.then(List.of(begun.followUps().get(0), alarm));
    }

    @Override
    OrderResult end(Order order, LaneAccess lane, double number) {
        double share = lane.get(Exchange.DONOR_SHARE.name());
        double volume = lane.get(Exchange.PLASMA_FLOW.name()) * duration(order);
        stop(lane);
        return Charted.result(
                begunBy(order),
                "session %s done: %s of plasma exchanged, %s %% of it for donor plasma"
                        .formatted((int) number, LungSampling.volume(volume), Math.round(100 * share)));
    }

    /** Ends the session under way; false if there is none. */
    static boolean end(LaneAccess lane) {
        boolean running = Procedure.PLASMA_EXCHANGE.stop(lane);
        if (running) {
            stop(lane);
        }
        return running;
    }

    private static void stop(LaneAccess lane) {
        Procedure.CITRATE_ERROR.stop(lane);
        lane.setSetting(Exchange.PLASMA_FLOW.name(), 0);
        lane.setSetting(Exchange.DONOR_SHARE.name(), 0);
        lane.setSetting(Exchange.CITRATE.name(), 0);
        lane.setSetting(Circulation.DILATATION.name(), 0);
    }

    /** An alarm of the machine: air ends the session, high pressure does not. */
    static final class Alarm implements BedsideOrder {
        private static boolean matters(Order order, LaneAccess lane) {
            return Procedure.PLASMA_EXCHANGE.isUnderWay(lane, order.value(SESSION));
        }

        @Override
        public OrderResult apply(Order order, LaneAccess lane) {
            if (!matters(order, lane)) {
                return OrderResult.nothing("", "");
            }
            if (!order.text("cause").equals("air")) {
                return OrderResult.nothing(ALARM, "pressure alarm of the plasma exchange, lines freed");
            }
            stop(lane);
            Procedure.PLASMA_EXCHANGE.stop(lane);
            return OrderResult.changed(Effect.FULL, ALARM, "air in the lines of the plasma exchange, session ended");
        }

        @Override
        public double earliestEffect(Order order, LaneAccess lane) {
            boolean ends = matters(order, lane) && order.text("cause").equals("air");
            return ends ? order.time() : Double.POSITIVE_INFINITY;
        }
    }
}
