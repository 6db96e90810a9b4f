package org.lungbridge.care;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.lungbridge.chance.Chance;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderInterpreter;
import org.lungbridge.engine.OrderResult;
import org.lungbridge.engine.Rank;
import org.lungbridge.laboratory.Panel;
import org.lungbridge.vocabulary.Ecmo;

/** Carries out the orders of a protocol, and notices when ECMO starts and stops; everything else is the ward's. */
final class Bedside implements OrderInterpreter {
    /** The kind of the order by which the first phase begins. */
    static final String BEGIN = "protocol-begin";

    private final Strategy strategy;
    private final IntFunction<Chance> luckOfLane;
    private final List<Double> procedures;
    private final OrderInterpreter ward;
    private final Pump pump;
    private final Draws draws;
    private final Holds holds;
    private final Phases phases;
    private final Titrator titrator;
    private final BloodBank bank;

    Bedside(Strategy strategy, IntFunction<Chance> luckOfLane, List<Double> procedures, OrderInterpreter ward) {
        this.strategy = strategy;
        this.luckOfLane = luckOfLane;
        this.procedures = procedures;
        this.ward = ward;
        this.pump = new Pump(strategy);
        this.draws = new Draws(strategy);
        this.holds = new Holds(strategy, pump, draws);
        this.phases = new Phases(strategy, pump, draws, holds);
        this.titrator = new Titrator(strategy, pump, draws, holds);
        this.bank = new BloodBank(strategy);
    }

    @Override
    public OrderResult apply(Order order, LaneAccess lane) {
        if (order.kind().equals(Occasion.LINE)) {
            return Occasion.write(order);
        }
        if (!isOwn(order.kind())) {
            return aroundEcmo(order, lane);
        }
        Occasion now = occasion(lane);
        switch (order.kind()) {
            case Protocol.START -> start(now);
            case BloodBank.GIVE -> BloodBank.give(order, now);
            case BloodBank.END -> BloodBank.end(order, now);
            default -> {
                if (now.memory.has(Protocol.STARTED)) {
                    follow(order, now);
                }
            }
        }
        return now.done(order.rank());
    }

    private static boolean isOwn(String kind) {
        return switch (kind) {
            case Protocol.START,
                    Protocol.DECIDE,
                    BEGIN,
                    Looks.KIND,
                    Draws.KIND,
                    Holds.RESUME,
                    Phases.DOSE,
                    BloodBank.GIVE,
                    BloodBank.END -> true;
            default -> false;
        };
    }

    private Occasion occasion(LaneAccess lane) {
        return new Occasion(lane, strategy.id(), ward, luckOfLane.apply(lane.lane()), procedures);
    }

    private void follow(Order order, Occasion now) {
        switch (order.kind()) {
            case BEGIN -> {
                if (order.value(Protocol.EPISODE) == now.memory.get(Protocol.EPISODE)) {
                    begin(now);
                }
            }
            case Draws.KIND -> draws.take(order, now);
            case Phases.DOSE -> phases.dose(order, now);
            case Holds.RESUME -> {
                if (phases.begun(now)) {
                    holds.resume(now, phases.current(now));
                }
            }
            case Looks.KIND -> {
                if (Looks.take(order, now)) {
                    review(now);
                }
            }
            default -> decide(Panel.find(order.text(Protocol.PANEL)).orElseThrow(), now);
        }
    }

    private void start(Occasion now) {
        double episode = now.memory.get(Protocol.EPISODE) + 1;
        now.memory.forgetAll("");
        now.memory.put(Protocol.EPISODE, episode);
        now.memory.put(Protocol.STARTED, now.now());
        if (strategy.needsLooks()) {
            now.sight.look();
            Looks.begin(now, strategy.lookInterval());
        }
        strategy.holds().forEach(hold -> Lasting.lookLater(now, hold.when(), now.now()));
        draws.watch(now);
        if (strategy.delay() > 0) {
            now.plan(now.now() + strategy.delay(), BEGIN, Map.of(Protocol.EPISODE, episode));
        } else {
            begin(now);
        }
    }

    private void begin(Occasion now) {
        holds.review(now, strategy.phases().get(0));
        phases.enter(now, 0, "");
    }

    private void decide(Panel panel, Occasion now) {
        bank.review(now, panel);
        review(now);
        Target target = phases.begun(now) ? phases.current(now).target() : null;
        if (target != null && Titrator.monitor(strategy).test().panel() == panel) {
            titrator.decide(now, target);
        }
    }

    private void review(Occasion now) {
        if (!phases.begun(now)) {
            return;
        }
        double before = holds.lowering(now);
        holds.review(now, phases.current(now));
        double after = holds.lowering(now);
        if (before != after) {
            phases.newAim(now, after > before ? "lower after a bleed" : "as before the bleed");
        }
        phases.review(now);
    }

    /**
     * An order of the ward, by whomever, whose own line stands before those of the protocol; cannulation begins the protocol,
     * decannulation ends it.
     */
    private OrderResult aroundEcmo(Order order, LaneAccess lane) {
        boolean before = connected(lane);
        OrderResult result = ward.apply(order, lane);
        boolean after = connected(lane);
        if (before == after || !strategy.atCannulation()) {
            return result;
        }
        if (after) {
            List<Order> orders = new ArrayList<>(result.followUps());
            orders.add(Order.of(lane.time(), Rank.PROTOCOL, 0, strategy.id(), Protocol.START));
            return result.then(orders);
        }
        return stopped(result, lane);
    }

    private static boolean connected(LaneAccess lane) {
        return lane.has(Ecmo.CONNECTED.name()) && lane.get(Ecmo.CONNECTED.name()) != 0;
    }

    private OrderResult stopped(OrderResult result, LaneAccess lane) {
        Occasion now = occasion(lane);
        if (!now.memory.has(Protocol.STARTED)) {
            return result;
        }
        boolean ran = pump.runs(now);
        now.say(Aim.STOP, ran ? "ECMO ended: %s off".formatted(strategy.agent().id()) : "ECMO ended");
        if (ran) {
            pump.want(now, 0, false);
        }
        double episode = now.memory.get(Protocol.EPISODE);
        now.memory.forgetAll("");
        now.memory.put(Protocol.EPISODE, episode);
        List<Order> orders = new ArrayList<>(result.followUps());
        orders.addAll(now.done(Rank.ORDER).followUps());
        return result.then(orders);
    }

    @Override
    public List<Order> atStateEvent(String eventName, LaneAccess lane) {
        return ward.atStateEvent(eventName, lane);
    }

    /** Most decisions and looks change nothing; draws and lines never do. */
    @Override
    public double earliestEffect(Order order, LaneAccess lane) {
        return switch (order.kind()) {
            case Occasion.LINE, Draws.KIND, Looks.KIND, Protocol.DECIDE -> Double.POSITIVE_INFINITY;
            default -> isOwn(order.kind()) ? order.time() : ward.earliestEffect(order, lane);
        };
    }
}
