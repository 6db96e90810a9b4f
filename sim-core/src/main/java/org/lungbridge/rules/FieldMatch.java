package org.lungbridge.rules;

import org.lungbridge.engine.Order;

/** What a field of an order must be. */
public sealed interface FieldMatch {
    /** Whether the order has the field and it is so. */
    boolean fits(Order order);

    /**
     * A number above or below a value; below and above do not include it. An order may have written it by weight, as
     * {@code dosePerKilogram}.
     *
     * @param value engine units, for the whole patient
     * @param weight of the patient, g
     */
    record Bound(String field, boolean above, double value, double weight) implements FieldMatch {
        private static final String BY_WEIGHT = "PerKilogram";

        @Override
        public boolean fits(Order order) {
            double written = order.has(field)
                    ? order.value(field)
                    : order.has(field + BY_WEIGHT) ? order.value(field + BY_WEIGHT) * weight : Double.NaN;
            return above ? written > value : written < value;
        }
    }

    /** A word. */
    record Word(String field, String word) implements FieldMatch {
        @Override
        public boolean fits(Order order) {
            return word.equals(order.names().get(field));
        }
    }
}
