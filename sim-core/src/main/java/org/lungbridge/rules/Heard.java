package org.lungbridge.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderInterpreter;
import org.lungbridge.engine.OrderResult;
import org.lungbridge.engine.Rank;

/**
 * Listens at the ward: puts orders that conditions ask for on file, whoever gave them, and has the rules looked at right after.
 * Everything is carried out by the ward itself.
 */
final class Heard implements OrderInterpreter {
    static final String KIND = "rules-heard";
    private static final String ORDER = "rules.order";

    private final RuleBook book;
    private final OrderInterpreter ward;

    Heard(RuleBook book, OrderInterpreter ward) {
        this.book = book;
        this.ward = ward;
    }

    @Override
    public OrderResult apply(Order order, LaneAccess lane) {
        return listen(book, order, lane, ward.apply(order, lane));
    }

    /** The result of an order, with a look to follow if some rule listens for it. */
    static OrderResult listen(RuleBook book, Order order, LaneAccess lane, OrderResult result) {
        if (!book.listensFor(order.kind())) {
            return result;
        }
        Map<String, String> names = new TreeMap<>(order.names());
        names.put(ORDER, order.kind());
        lane.file(new Order(lane.time(), Rank.TRIGGER, 0, order.actor(), KIND, order.values(), names));
        List<Order> follow = new ArrayList<>(result.followUps());
        follow.add(Rules.look(lane.time()));
        return result.then(follow);
    }

    /** Whether an order like this is among those that have been heard since a time, s. */
    static boolean any(List<Order> filed, Condition.Given wanted, double since) {
        for (int k = filed.size() - 1; k >= 0 && filed.get(k).time() >= since; k--) {
            if (fits(filed.get(k), wanted)) {
                return true;
            }
        }
        return false;
    }

    private static boolean fits(Order heard, Condition.Given wanted) {
        return heard.text(ORDER).equals(wanted.kind())
                && wanted.by().signs(heard.actor())
                && wanted.fields().stream().allMatch(field -> field.fits(heard));
    }

    @Override
    public List<Order> atStateEvent(String eventName, LaneAccess lane) {
        return ward.atStateEvent(eventName, lane);
    }

    @Override
    public double earliestEffect(Order order, LaneAccess lane) {
        return ward.earliestEffect(order, lane);
    }
}
