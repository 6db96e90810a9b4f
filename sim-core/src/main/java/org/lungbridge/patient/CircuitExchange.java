package org.lungbridge.patient;

import org.lungbridge.engine.Effect;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderResult;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Audit;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Thrombosis;

/**
 * Exchange of the membrane lung, the pump head or the whole circuit: the line is closed meanwhile, the old part leaves with
 * its blood, the new one brings prime.
 *
 * <pre>
 *   planned 1 min without flow, in an emergency 5-10 min (7.5 in the median; keyed by the number of the exchange)
 *   kept = 1 − lost/(blood volume + prime) ,  lost 150 mL, with the pump head alone 30 mL
 *   hemoglobin, cells ← kept · amount ;  plasma factors, drugs − concentration · plasma lost ;  O2 of the circuit loses the share lost/prime
 * </pre>
 *
 * <p>A new membrane has age 0, no clot, no water and the next threshold; a new pump head no clot and no air; a new circuit
 * no tear. Without a word of the order the exchange of a failed part is an emergency. The volume of the circuit stays, so
 * the patient's blood volume does too: blood leaves, as much prime comes. Prime has the CO2 content of blood, as at
 * connection. Source: 150 mL and the minutes are design choices.
 */
final class CircuitExchange extends Timed {
    private static final double PLANNED = Unit.MIN.engine(1);
    private static final double QUICKEST = Unit.MIN.engine(5);
    private static final double SLOWEST = Unit.MIN.engine(10);
    private static final String PURPOSE = "exchange-time";
    private static final String URGENCY = "urgency";

    /** Which part is exchanged. */
    enum Part {
        OXYGENATOR("new membrane lung", 150),
        CIRCUIT("new circuit", 150),
        PUMP_HEAD("new pump head", 30);

        private final String inWords;
        private final double lost_mL;

        Part(String inWords, double lost_mL) {
            this.inWords = inWords;
            this.lost_mL = lost_mL;
        }
    }

    private final Part part;
    private final Luck luck;

    CircuitExchange(Part part, Luck luck) {
        super(Procedure.EXCHANGE, PLANNED);
        this.part = part;
        this.luck = luck;
    }

    @Override
    boolean hasToStart(Order order, LaneAccess lane) {
        return !underWay(lane) && lane.get(Ecmo.CONNECTED.name()) != 0;
    }

    @Override
    String whyNot() {
        return "no circuit is connected, or an exchange is under way";
    }

    @Override
    double lasts(Order order, LaneAccess lane) {
        if (!isEmergency(order, lane)) {
            return PLANNED;
        }
        return QUICKEST + (SLOWEST - QUICKEST) * luck.uniform(lane, PURPOSE, lane.next(PURPOSE));
    }

    private static boolean isEmergency(Order order, LaneAccess lane) {
        boolean torn =
                CircuitOpens.torn().stream().anyMatch(line -> line.underWay(lane)) || Procedure.AIR.underWay(lane);
        boolean broken =
                torn || lane.get(Ecmo.MEMBRANE_FAILED.name()) != 0 || lane.get(Thrombosis.PUMP_CLOT.name()) != 0;
        return order.names()
                .getOrDefault(URGENCY, broken ? "emergency" : "planned")
                .equals("emergency");
    }

    @Override
    String begin(Order order, LaneAccess lane) {
        return "lines clamped, " + part.inWords + " being put in";
    }

    @Override
    OrderResult end(Order order, LaneAccess lane, double number) {
        if (lane.get(Ecmo.CONNECTED.name()) == 0) {
            return OrderResult.changed(Effect.FULL, "", "");
        }
        double lost = Unit.ML.engine(part.lost_mL);
        lose(lane, lost);
        if (part != Part.PUMP_HEAD) {
            newMembrane(lane, luck);
            Procedure.CONDENSATE.stop(lane);
        }
        if (part != Part.OXYGENATOR) {
            newPumpHead(lane, luck);
            Procedure.AIR.stop(lane);
        }
        if (part == Part.CIRCUIT) {
            Mend.any(lane, CircuitOpens.torn());
        }
        return Charted.result(
                begunBy(order),
                "%s after %s without flow; %s of blood lost"
                        .formatted(part.inWords, Charted.roundSpan(duration(order)), LungSampling.volume(lost)));
    }

    /** Everything new at connection. */
    static void newCircuit(LaneAccess lane, Luck luck) {
        newMembrane(lane, luck);
        newPumpHead(lane, luck);
    }

    private static void newMembrane(LaneAccess lane, Luck luck) {
        lane.setState(Ecmo.MEMBRANE_AGE.name(), 0);
        lane.setSetting(Ecmo.MEMBRANE_FAILED.name(), 0);
        HazardClock.OXYGENATOR.restart(lane, luck);
        HazardClock.ACUTE.restart(lane, luck);
    }

    private static void newPumpHead(LaneAccess lane, Luck luck) {
        lane.setSetting(Thrombosis.PUMP_CLOT.name(), 0);
        HazardClock.PUMP.restart(lane, luck);
    }

    /** Blood of the circuit leaves and prime takes its place. */
    private static void lose(LaneAccess lane, double lost) {
        Hemostasis.lose(lane, lost);
        double prime = lane.get(Ecmo.PRIME_VOLUME.name());
        double share = lost / (lane.get(Blood.VOLUME.name()) + prime);
        double hemoglobin = lane.get(Blood.HEMOGLOBIN_MASS.name()) * share;
        LungSampling.add(lane, Blood.HEMOGLOBIN_MASS, -hemoglobin);
        LungSampling.add(lane, Audit.HEMOGLOBIN, -hemoglobin);
        double oxygen = drain(lane, Ecmo.LINE_O2, lost / prime);
        for (int k = 0; lane.has(Ecmo.SEGMENT_O2.at(k).name()); k++) {
            oxygen += drain(lane, Ecmo.SEGMENT_O2.at(k), lost / prime);
        }
        LungSampling.add(lane, Audit.TRANSFUSED_O2, -oxygen);
    }

    private static double drain(LaneAccess lane, Quantity pool, double share) {
        double leaves = lane.get(pool.name()) * share;
        LungSampling.add(lane, pool, -leaves);
        return leaves;
    }
}
