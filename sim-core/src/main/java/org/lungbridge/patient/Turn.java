package org.lungbridge.patient;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.lungbridge.chance.Chance;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderResult;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Lung;

/**
 * Turns the patient prone or supine. The position is set when preparation and turn are over; the lung follows it with
 * its own time constant. Who orders the other position in between abandons the turn.
 *
 * <pre>
 *   p(line kink)  = 0.05 · 5/team      only with the ECMO circuit connected
 *   p(tube event) = 0.01 · 5/team
 * </pre>
 *
 * <p>The two probabilities per turn are those of a team of five (design choice of this project; published complication
 * rates are of this order). That they go with one over the team is a design choice too: each person guards a share of the
 * lines, and fewer people guard larger shares. What a kink costs if it is chosen may be chosen too. Luck is keyed by the
 * number of the turn, so nothing else that is ordered moves it; whether there is a line to kink is seen when the turn ends.
 */
final class Turn extends Timed {
    /** Team (persons) unless the order says otherwise. */
    static final double USUAL_TEAM = 5;
    /** Probability of a line kink in a turn by the usual team. */
    static final double LINE_KINK = 0.05;
    /** Probability of a tube event in a turn by the usual team. */
    static final double TUBE_EVENT = 0.01;

    private static final double USUAL_DURATION = 600;
    private static final String BY_CHANCE = "by-chance";
    private static final String COMPLICATION = "complication";

    private final double position;
    private final String inWords;
    private final IntFunction<Chance> luck;
    private final Timed kink;
    private final Timed tube;

    private Turn(double position, String inWords, IntFunction<Chance> luck, Timed kink, Timed tube) {
        super(Procedure.TURN, USUAL_DURATION);
        this.position = position;
        this.inWords = inWords;
        this.luck = luck;
        this.kink = kink;
        this.tube = tube;
    }

    static Turn prone(IntFunction<Chance> luck, Timed kink, Timed tube) {
        return new Turn(1, "prone", luck, kink, tube);
    }

    static Turn supine(IntFunction<Chance> luck, Timed kink, Timed tube) {
        return new Turn(0, "supine", luck, kink, tube);
    }

    /** True if the patient lies prone or is being turned there. */
    static boolean isProne(LaneAccess lane) {
        return lane.get(Lung.POSITION.name()) != 0
                || Procedure.TURN.underWay(lane)
                        && lane.get(Procedure.TURN.extent().name()) != 0;
    }

    /** Probability of a mishap that has this one with the usual team. */
    static double risk(double withUsualTeam, double team) {
        return withUsualTeam * USUAL_TEAM / team;
    }

    @Override
    boolean hasToStart(Order order, LaneAccess lane) {
        boolean turning = Procedure.TURN.underWay(lane);
        double aim = lane.get(turning ? Procedure.TURN.extent().name() : Lung.POSITION.name());
        return aim != position;
    }

    @Override
    String whyNot() {
        return "is or will be " + inWords + " already";
    }

    /** The position that is aimed at. */
    @Override
    double extent(Order order, LaneAccess lane) {
        return position;
    }

    /** A turn the other way that is still under way is abandoned: the patient lies as he is to lie. */
    @Override
    OrderResult start(Order order, LaneAccess lane) {
        if (hasToStart(order, lane) && Procedure.TURN.stop(lane)) {
            return Charted.result(order.kind(), "turn under way abandoned, the patient stays " + inWords);
        }
        return super.start(order, lane);
    }

    @Override
    String begin(Order order, LaneAccess lane) {
        return "a team of %s turns the patient %s in %s"
                .formatted(Charted.count(team(order)), inWords, Charted.span(duration(order)));
    }

    @Override
    OrderResult end(Order order, LaneAccess lane, double number) {
        lane.setSetting(Lung.POSITION.name(), position);
        StringBuilder text = new StringBuilder("the patient lies " + inWords);
        List<Order> follow = new ArrayList<>();
        if (lane.get(Ecmo.CONNECTED.name()) != 0 && happens(order, lane, LineKink.KIND, LINE_KINK, number)) {
            happen(kink, LineKink.KIND, order, lane, text, follow);
        }
        if (!OxygenDevice.freeAirway(lane) && happens(order, lane, TubeEvent.KIND, TUBE_EVENT, number)) {
            happen(tube, TubeEvent.KIND, order, lane, text, follow);
        }
        return Charted.result(begunBy(order), text.toString()).then(follow);
    }

    private static void happen(
            Timed mishap, String kind, Order turn, LaneAccess lane, StringBuilder text, List<Order> follow) {
        Map<String, Double> severity =
                turn.has(LineKink.SEVERITY) ? Map.of(LineKink.SEVERITY, turn.value(LineKink.SEVERITY)) : Map.of();
        Order now = new Order(turn.time(), turn.rank(), turn.sequence(), turn.actor(), kind, severity, Map.of());
        text.append("; ").append(mishap.begin(now, lane));
        follow.addAll(mishap.startNow(now, lane, Map.of()));
    }

    private boolean happens(Order order, LaneAccess lane, String mishap, double withUsualTeam, double number) {
        String chosen = order.names().getOrDefault(COMPLICATION, BY_CHANCE);
        if (!chosen.equals(BY_CHANCE)) {
            return chosen.equals(mishap);
        }
        double draw = luck.apply(lane.lane()).uniform("turn." + mishap, (long) number);
        return draw < risk(withUsualTeam, team(order));
    }

    private static double team(Order order) {
        return order.value("team", USUAL_TEAM);
    }
}
