package org.lungbridge.dossier.bed;

import java.util.List;
import java.util.Map;
import org.lungbridge.engine.Effect;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderInterpreter;
import org.lungbridge.engine.OrderResult;
import org.lungbridge.engine.Rank;
import org.lungbridge.model.Model;
import org.lungbridge.model.Variable;

/**
 * A ward in which besides all orders quantities can be set or multiplied at will: physiology that no order changes, such as
 * temperature or anemia.
 */
public final class Poke implements OrderInterpreter {
    private static final String SET = "poke-set";
    private static final String SCALE = "poke-scale";

    private final Model model;
    private final OrderInterpreter ward;

    Poke(Model model, OrderInterpreter ward) {
        this.model = model;
        this.ward = ward;
    }

    /** Quantities get these values, in their own unit. */
    public static Order set(double time, Map<String, Double> values) {
        return new Order(time, Rank.FAULT, 0, "contract", SET, values, Map.of());
    }

    /** Quantities are multiplied. */
    public static Order scale(double time, Map<String, Double> factors) {
        return new Order(time, Rank.FAULT, 1, "contract", SCALE, factors, Map.of());
    }

    @Override
    public OrderResult apply(Order order, LaneAccess lane) {
        boolean sets = order.kind().equals(SET);
        if (!sets && !order.kind().equals(SCALE)) {
            return ward.apply(order, lane);
        }
        order.values().forEach((name, number) -> {
            Variable variable = model.find(name)
                    .orElseThrow(() -> new IllegalArgumentException("There is no quantity (%s).".formatted(name)));
            double value = sets ? variable.quantity().unit().engine(number) : number * lane.get(name);
            put(lane, variable, value);
        });
        return OrderResult.changed(Effect.FULL, order.kind(), "");
    }

    private static void put(LaneAccess lane, Variable variable, double value) {
        String name = variable.quantity().name();
        if (variable instanceof Variable.State) {
            lane.setState(name, value);
        } else if (variable instanceof Variable.Setting) {
            lane.setSetting(name, value);
        } else {
            lane.setParameter(name, value);
        }
    }

    @Override
    public List<Order> atStateEvent(String event, LaneAccess lane) {
        return ward.atStateEvent(event, lane);
    }

    @Override
    public double earliestEffect(Order order, LaneAccess lane) {
        boolean own = order.kind().equals(SET) || order.kind().equals(SCALE);
        return own ? order.time() : ward.earliestEffect(order, lane);
    }
}
