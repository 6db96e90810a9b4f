package org.lungbridge.rules;

import org.lungbridge.engine.Order;

/** What a field of an order must be. */
public sealed interface FieldMatch {
    /** Whether the order has the field and it is so. */
    boolean fits(Order order);

    /**
     * A number above or below a value; below and above do not include it.
     *
     * @param value engine units
     */
    record Number(String field, boolean above, double value) implements FieldMatch {
        @Override
        public boolean fits(Order order) {
            return order.has(field) && (above ? order.value(field) > value : order.value(field) < value);
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
