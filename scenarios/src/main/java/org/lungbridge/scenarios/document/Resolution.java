package org.lungbridge.scenarios.document;

import org.jspecify.annotations.Nullable;
import org.lungbridge.physiology.lung.LungResolution;

/** How finely the lung is cut: finer is slower, and hardly different from eight units of two. */
public record Resolution(
        @Takes(value = Dimension.NUMBER, low = "1", high = "16")
        @About(
                "Gravity-ordered units of the lung from front to back, a whole number; 8 unless written, 4 in large trials.")
        @Nullable
        Double lungUnits,

        @Takes(value = Dimension.NUMBER, low = "1", high = "3")
        @About("Sub-units that spread ventilation over blood flow within a unit, a whole number; 2 unless written.")
        @Nullable
        Double subUnits) {
    /** The lung of this resolution. */
    public LungResolution lung() {
        LungResolution usual = LungResolution.DEFAULT;
        return new LungResolution(
                lungUnits == null ? usual.units() : lungUnits.intValue(),
                subUnits == null ? usual.subUnits() : subUnits.intValue());
    }
}
