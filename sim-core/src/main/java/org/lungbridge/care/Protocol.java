package org.lungbridge.care;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.lungbridge.chance.Chance;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderInterpreter;
import org.lungbridge.engine.Rank;
import org.lungbridge.laboratory.Panel;
import org.lungbridge.laboratory.Result;
import org.lungbridge.laboratory.ResultReader;

/**
 * Staff who follow a {@link Strategy}: they read results and answer by orders of rank {@link Rank#PROTOCOL}, which the
 * interpreter of {@link #inFrontOf} carries out.
 *
 * <p>Keeps no memory of its own: phase, rate, holds and plans are on file or in the queue of the lane.
 */
public final class Protocol implements ResultReader {
    /** When the protocol began, s. */
    static final String STARTED = "started";

    /** How often it has begun. */
    static final String EPISODE = "episode";

    /** The kind of the order by which it begins. */
    static final String START = "protocol-start";

    /** The kind of the order that decides on a panel that has come back. */
    static final String DECIDE = "protocol-decide";

    static final String PANEL = "panel";

    private final Strategy strategy;
    private final IntFunction<Chance> luckOfLane;
    private final List<Double> procedures;
    private final Set<Panel> panels;

    /**
     * Staff who follow a strategy.
     *
     * @param strategy what they follow
     * @param luckOfLane the luck of each lane's patient, and of those who care for them
     * @param procedures when procedures are planned, s
     */
    public Protocol(Strategy strategy, IntFunction<Chance> luckOfLane, List<Double> procedures) {
        this.strategy = strategy;
        this.luckOfLane = luckOfLane;
        this.procedures = List.copyOf(procedures);
        this.panels = strategy.panels();
    }

    /** Orders by which the protocol begins with the run; none if it waits for cannulation. */
    public List<Order> orders() {
        return strategy.atCannulation() ? List.of() : List.of(start(0));
    }

    /** The interpreter of a ward with this protocol: its own orders, then those of the laboratory and the ward. */
    public OrderInterpreter inFrontOf(OrderInterpreter laboratory) {
        return new Bedside(strategy, luckOfLane, procedures, laboratory);
    }

    /** Whether staff follow a strategy at this bed now. */
    public static boolean isFollowed(LaneAccess lane) {
        return Memory.of(lane).has(STARTED);
    }

    Order start(double time) {
        return Order.of(time, Rank.PROTOCOL, 0, strategy.id(), START);
    }

    @Override
    public List<Order> read(Panel panel, List<Result> results, LaneAccess lane) {
        boolean begun = Memory.of(lane).has(STARTED);
        Map<String, String> names = Map.of(PANEL, panel.id());
        return begun
                ? List.of(
                        new Order(lane.time(), Rank.PROTOCOL, panel.ordinal(), strategy.id(), DECIDE, Map.of(), names))
                : List.of();
    }

    @Override
    public boolean actsOn(Panel panel) {
        return panels.contains(panel);
    }
}
