package org.lungbridge.care;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lungbridge.chance.Chance;
import org.lungbridge.engine.Effect;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderInterpreter;
import org.lungbridge.engine.OrderResult;
import org.lungbridge.engine.Rank;
import org.lungbridge.vocabulary.Body;

/** One moment at which a protocol is followed: what is seen and remembered, what is done, what is written down. */
final class Occasion {
    /** The kind of an order that only writes a line. */
    static final String LINE = "protocol-line";

    private static final String WHAT = "what";
    private static final String DETAIL = "detail";

    final LaneAccess lane;
    final Memory memory;
    final Sight sight;
    final Chance chance;
    private final String actor;
    private final OrderInterpreter ward;
    private final List<Order> follow = new ArrayList<>();
    private final List<String[]> lines = new ArrayList<>();
    private Effect effect = Effect.NOTHING;

    Occasion(LaneAccess lane, String actor, OrderInterpreter ward, Chance chance, List<Double> procedures) {
        this.lane = lane;
        this.actor = actor;
        this.ward = ward;
        this.chance = chance;
        this.memory = Memory.of(lane);
        this.sight = new Sight(lane, memory, procedures);
    }

    double now() {
        return lane.time();
    }

    double weight() {
        return lane.get(Body.WEIGHT.name());
    }

    /** Writes a line into the list of events. */
    void say(String what, String detail) {
        lines.add(new String[] {what, detail});
    }

    /** Plans an order of the protocol itself. */
    void plan(double time, String kind, Map<String, Double> values) {
        follow.add(new Order(time, Rank.PROTOCOL, 0, actor, kind, values, Map.of()));
    }

    void plan(Order order) {
        follow.add(order);
    }

    String actor() {
        return actor;
    }

    /** Carries out an order of the ward now; its own line is not written, the protocol says what it does. */
    void act(String kind, Map<String, Double> values) {
        Order order = new Order(now(), Rank.PROTOCOL, 0, actor, kind, values, Map.of());
        OrderResult result = ward.apply(order, lane);
        follow.addAll(result.followUps());
        effect = effect.compareTo(result.effect()) >= 0 ? effect : result.effect();
    }

    /** What came of an order of this rank; lines of orders that are not the protocol's own rank follow as lines of that rank. */
    OrderResult done(Rank rank) {
        memory.keep();
        boolean first = rank == Rank.PROTOCOL && !lines.isEmpty();
        String what = first ? lines.get(0)[0] : "";
        String detail = first ? lines.get(0)[1] : "";
        List<Order> orders = new ArrayList<>();
        for (int k = first ? 1 : 0; k < lines.size(); k++) {
            orders.add(line(lines.get(k)[0], lines.get(k)[1]));
        }
        orders.addAll(follow);
        return OrderResult.changed(effect, what, detail).then(orders);
    }

    /** An order that writes a line. */
    Order line(String what, String detail) {
        return new Order(now(), Rank.PROTOCOL, 0, actor, LINE, Map.of(), Map.of(WHAT, what, DETAIL, detail));
    }

    /** Writes the line that an order brings. */
    static OrderResult write(Order line) {
        return OrderResult.nothing(line.text(WHAT), line.text(DETAIL));
    }
}
