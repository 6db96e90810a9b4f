package org.lungbridge.scenarios.catalogue;

import org.jspecify.annotations.Nullable;
import org.lungbridge.device.ecmo.Oxygenator;

/** A membrane lung: surface, resistance to blood, filling volume and its numbers of transfer units for O2 and CO2. */
public record OxygenatorSheet(
        String id,
        String title,
        double area_m2,
        double resistance_mmHgPerLPerMin,
        double primeVolume_mL,
        double ratedFlow_LPerMin,
        double nO2,
        double nCO2,
        String source,
        @Nullable String note)
        implements Sheet {
    /** The membrane lung of this sheet. */
    public Oxygenator device() {
        return new Oxygenator(area_m2, resistance_mmHgPerLPerMin, primeVolume_mL, nO2, nCO2);
    }
}
