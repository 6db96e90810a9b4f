package org.lungbridge.care;

import java.util.List;

/**
 * Which results lead to which products.
 *
 * @param triggers in the order in which they are asked for
 * @param latency from the decision to the bedside, s
 * @param spacing between the beginnings of two products at least, s
 */
public record Transfusion(List<Trigger> triggers, double latency, double spacing) {
    public Transfusion {
        triggers = List.copyOf(triggers);
        Checks.notNegative("latency of a product", latency);
        Checks.notNegative("time between two products", spacing);
    }

    /**
     * A result that leads to a product.
     *
     * @param product which
     * @param when the result
     * @param whenBleeding the result in a patient who bleeds
     * @param onlyBleeding whether the product is only for those who bleed
     * @param dose how much: units, grams of fibrinogen, liters of plasma
     */
    public record Trigger(Product product, Condition when, Condition whenBleeding, boolean onlyBleeding, Amount dose) {}
}
