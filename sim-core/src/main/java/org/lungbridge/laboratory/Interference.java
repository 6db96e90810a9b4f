package org.lungbridge.laboratory;

import org.lungbridge.quantity.Unit;

/**
 * Something in the sample that bends a result.
 *
 * <pre>
 *   result += perUnit · max(0, there is − threshold)
 * </pre>
 *
 * @param quantity the name of what bends it; a model without it has none
 * @param unit its unit here
 * @param threshold how much of it bends nothing yet
 * @param perUnit how far a unit more bends the result, in the unit of the result
 */
public record Interference(String quantity, Unit unit, double threshold, double perUnit) {
    double bias(Sample sample) {
        double there = unit.of(sample.value(quantity, 0));
        return perUnit * Math.max(0, there - threshold);
    }
}
