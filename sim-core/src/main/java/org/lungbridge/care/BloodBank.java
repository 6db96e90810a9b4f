package org.lungbridge.care;

import java.util.HashMap;
import java.util.Map;
import org.lungbridge.engine.Order;
import org.lungbridge.laboratory.Panel;

/**
 * Products of blood by result: ordered when a result asks for it, at the bedside after a while, one product in half an hour.
 *
 * <pre>
 *   begin = max(now + latency, begin of the last product + spacing) ;  ordered again only on blood drawn after it ran in
 *   an infusion adds to what runs and is taken off again at its end
 * </pre>
 */
final class BloodBank {
    /** The kind of the order by which a product is hung up. */
    static final String GIVE = "protocol-product";

    /** The kind of the order by which it is taken down. */
    static final String END = "end-protocol-product";

    private static final String LAST = "product.last";
    private static final String RUNS_IN = "product.until.";
    private static final String PRODUCT = "product";
    private static final String DOSE = "dose";
    private static final double ROUNDING = 1e-9;

    private final Strategy strategy;

    BloodBank(Strategy strategy) {
        this.strategy = strategy;
    }

    /** A panel has come back. */
    void review(Occasion now, Panel panel) {
        Transfusion transfusion = strategy.transfusion();
        if (transfusion == null) {
            return;
        }
        for (Transfusion.Trigger trigger : transfusion.triggers()) {
            if (trigger.when().sign().panel().orElse(null) == panel) {
                review(now, transfusion, trigger);
            }
        }
    }

    private static void review(Occasion now, Transfusion transfusion, Transfusion.Trigger trigger) {
        Product product = trigger.product();
        Sign sign = trigger.when().sign();
        boolean bleeds = now.sight.bleeds();
        Condition condition = bleeds ? trigger.whenBleeding() : trigger.when();
        String until = RUNS_IN + product.ordinal();
        boolean covered = now.memory.has(until) && now.sight.drawn(sign) < now.memory.get(until);
        double seen = now.sight.of(sign, now.now());
        if (covered || trigger.onlyBleeding() && !bleeds || !condition.isMet(seen)) {
            return;
        }
        double dose = trigger.dose().whole(now.weight());
        double earliest = now.memory.has(LAST) ? now.memory.get(LAST) + transfusion.spacing() : now.now();
        double begin = Math.max(now.now() + transfusion.latency(), earliest);
        now.memory.put(LAST, begin);
        now.memory.put(until, begin + product.lasting());
        now.plan(begin, GIVE, Map.of(PRODUCT, (double) product.ordinal(), DOSE, dose));
        now.say(
                "transfusion",
                "%s %s %s %s%s: %s in %s"
                        .formatted(
                                sign.id(),
                                Words.amount(sign.unit(), seen),
                                condition.above() ? "above" : "below",
                                Words.amount(sign.unit(), condition.value()),
                                bleeds ? " in a patient who bleeds" : "",
                                product.dose(dose),
                                Words.span(begin - now.now())));
    }

    /** A product is at the bedside. */
    static void give(Order order, Occasion now) {
        Product product = Product.values()[(int) order.value(PRODUCT)];
        double dose = order.value(DOSE);
        now.say("product", product.dose(dose));
        if (product.lasting() == 0) {
            now.act(product.kind(), Map.of(DOSE, dose));
        } else {
            change(now, product, dose, 1);
            now.plan(now.now() + product.lasting(), END, order.values());
        }
    }

    /** A product has run in. */
    static void end(Order order, Occasion now) {
        change(now, Product.values()[(int) order.value(PRODUCT)], order.value(DOSE), -1);
    }

    private static void change(Occasion now, Product product, double dose, int sign) {
        Map<String, Double> flows = new HashMap<>();
        product.flows(dose).forEach((field, flow) -> {
            double there = now.lane.get(product.setting(field).name());
            double left = there + sign * flow;
            flows.put(field, left < ROUNDING * flow ? 0 : left);
        });
        now.act(product.kind(), flows);
    }
}
