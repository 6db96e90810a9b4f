package org.lungbridge.model;

import org.lungbridge.quantity.Quantity;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Spread;
import org.lungbridge.quantity.Tag;

/**
 * A declared number with everything a reader needs to judge it. Value, low and high are in {@code quantity.unit()}.
 *
 * @param quantity name and unit
 * @param value the default
 * @param low least value with meaning
 * @param high greatest value with meaning
 * @param tag how far it can be trusted
 * @param source where it comes from
 * @param spread how it differs between patients
 */
public record ParameterInfo(
        Quantity quantity, double value, double low, double high, Tag tag, Source source, Spread spread) {
    public ParameterInfo {
        if (!(low <= value && value <= high)) {
            throw new IllegalArgumentException("The parameter (%s = %s %s) lies outside of its range (%s to %s)."
                    .formatted(quantity.name(), value, quantity.unit().code(), low, high));
        }
    }
}
