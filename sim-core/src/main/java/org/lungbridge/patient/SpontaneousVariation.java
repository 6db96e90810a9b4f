package org.lungbridge.patient;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.lungbridge.chance.Chance;
import org.lungbridge.engine.Effect;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderResult;
import org.lungbridge.engine.Rank;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Metabolism;

/**
 * What changes in a patient to whom nothing is done: oxygen demand and strength of the heart wander from hour to hour.
 *
 * <pre>
 *   x_k = ρ x_{k−1} + √(1 − ρ²) · strength · SD · N(0, 1) ,   ρ = e^{−1 h/4 h}         factor e^x, 1 at the start
 * </pre>
 *
 * <p>One order that brings forth the next; not charted, for nobody at the bedside sees it. Luck is keyed by the count of
 * steps. Without it two samples of a steady patient agree to the last digit, which no two samples of a patient do.
 *
 * <p>Sources: O2 demand: coefficient of variation of half-hour means within a day 7.2 % (ventilated children, White 1999,
 * J Parenter Enteral Nutr 23:300, abstract read); cardiac output over an hour 7.7 %, measurement error included (Sasse 1994,
 * Crit Care Med 22:225, abstract read), hence 6 %; time constant 4 h is a design choice.
 */
public final class SpontaneousVariation implements BedsideOrder {
    /** The kind of the order. */
    public static final String KIND = "spontaneous-variation";

    private static final String STRENGTH = "strength";
    private static final double INTERVAL_S = 3600;
    private static final double PERSISTENCE_S = 4 * 3600;
    /** Standard deviation of oxygen demand, as a share. */
    private static final double DEMAND_SD = 0.07;
    /** The same of cardiac output. */
    private static final double OUTPUT_SD = 0.06;

    private final IntFunction<Chance> luckOfLane;

    SpontaneousVariation(IntFunction<Chance> luckOfLane) {
        this.luckOfLane = luckOfLane;
    }

    /**
     * The first of the orders.
     *
     * @param time when the patient begins to vary, s
     * @param strength 1 as published, 0 none
     */
    public static Order from(double time, double strength) {
        return new Order(time, Rank.ORDER, 0, "patient", KIND, Map.of(STRENGTH, strength), Map.of());
    }

    @Override
    public OrderResult apply(Order order, LaneAccess lane) {
        Chance luck = luckOfLane.apply(lane.lane());
        double strength = order.values().getOrDefault(STRENGTH, 1.0);
        long step = lane.next(KIND);
        wander(lane, Metabolism.DEMAND_VARIATION.name(), strength * DEMAND_SD, luck.normal(KIND + ".demand", step));
        wander(lane, Circulation.OUTPUT_VARIATION.name(), strength * OUTPUT_SD, luck.normal(KIND + ".output", step));
        Order next = from(order.time() + INTERVAL_S, strength);
        return OrderResult.changed(Effect.FULL, "", "").then(List.of(next));
    }

    private static void wander(LaneAccess lane, String factor, double sd, double push) {
        double persistence = StrictMath.exp(-INTERVAL_S / PERSISTENCE_S);
        double x =
                persistence * StrictMath.log(lane.get(factor)) + Math.sqrt(1 - persistence * persistence) * sd * push;
        lane.setSetting(factor, StrictMath.exp(x));
    }
}
