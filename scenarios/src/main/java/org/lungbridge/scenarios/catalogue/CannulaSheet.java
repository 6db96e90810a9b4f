package org.lungbridge.scenarios.catalogue;

import org.jspecify.annotations.Nullable;
import org.lungbridge.device.ecmo.Cannula;

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
        implements Sheet {
    /** The cannula of this sheet. */
    public Cannula device() {
        return new Cannula(linear_mmHgPerLPerMin, quadratic_mmHgPerLPerMin2, bloodFactor, recirculationClass);
    }
}
