package org.lungbridge.scenarios.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A cannula: the pressure it takes at a flow Q (L/min).
 *
 * <pre>
 * ΔP (mmHg) = bloodFactor · (linear Q + quadratic Q²)
 * </pre>
 */
public record CannulaSheet(
        String id,
        String title,
        String kind,
        double linear_mmHgPerLPerMin,
        double quadratic_mmHgPerLPerMin2,
        double bloodFactor,
        double frenchSize,
        @Nullable Double recirculationClass,
        String source,
        @Nullable String note)
        implements Sheet {}
