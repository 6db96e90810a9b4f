package org.lungbridge.patient;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderResult;
import org.lungbridge.quantity.Unit;

/**
 * An order whose line in the chart is written as staff think of it: products of blood in units an hour, enoxaparin in mg.
 *
 * @param order what the order does
 * @param words its line in the chart
 */
record Worded(BedsideOrder order, Function<Order, String> words) implements BedsideOrder {
    /** A unit of red cells is 0.30 L, of platelets 0.25 L, of plasma 0.25 L, of cryoprecipitate 0.03 L (usual bags). */
    private static final Map<String, Double> BAGS_mL = Map.of(
            StandardOrders.TRANSFUSE_RED_CELLS, 300.0,
            StandardOrders.TRANSFUSE_PLATELETS, 250.0,
            StandardOrders.TRANSFUSE_PLASMA, 250.0,
            StandardOrders.TRANSFUSE_CRYOPRECIPITATE, 30.0);

    private static final double IU_PER_MG = 100;
    private static final String RATE = "rate";

    /** The orders that let a product run, worded in units. */
    static Map<String, BedsideOrder> products(Map<String, ? extends BedsideOrder> orders) {
        Map<String, BedsideOrder> worded = new TreeMap<>();
        BAGS_mL.forEach((kind, bag) -> {
            BedsideOrder order = orders.get(kind);
            if (order != null) {
                worded.put(kind, new Worded(order, written -> running(written, bag)));
            }
        });
        return worded;
    }

    /** Enoxaparin, worded in mg as it is written. */
    static BedsideOrder enoxaparin(Bolus bolus) {
        return (order, lane) -> {
            OrderResult result = bolus.apply(order, lane);
            double units = Unit.IU.of(Dose.of(order, "dose", lane));
            String words = "%s mg (%s IU)".formatted(Rounded.of(units / IU_PER_MG), Rounded.of(units));
            return reworded(result, words);
        };
    }

    private static String running(Order order, double bag_mL) {
        double rate = Unit.ML_PER_HOUR.of(order.value(RATE, 0));
        return rate > 0
                ? "%s units an hour (%s mL/h)".formatted(Rounded.of(rate / bag_mL), Rounded.of(rate))
                : "has run in";
    }

    @Override
    public OrderResult apply(Order written, LaneAccess lane) {
        return reworded(order.apply(written, lane), words.apply(written));
    }

    @Override
    public double earliestEffect(Order written, LaneAccess lane) {
        return order.earliestEffect(written, lane);
    }

    private static OrderResult reworded(OrderResult result, String words) {
        return OrderResult.changed(result.effect(), result.what(), words).then(result.followUps());
    }
}
