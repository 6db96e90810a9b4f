package org.lungbridge.physiology.lung;

/**
 * How finely the lung is cut: gravity-ordered units from ventral (0) to dorsal (last) and sub-units that spread the
 * ventilation-perfusion ratio within each unit.
 *
 * <pre>
 *   position  z_i = (i + ½)/N                             0 ventral … 1 dorsal, anatomical, never changes
 *   share     w_i = (1 + 0.25 (2 z_i − 1))/N              tissue share, sum 1
 *   offsets   d_k, weights ω_k: mean 0 and variance 1     K=1 {0}; K=2 {−1, 1}; K=3 {−√3, 0, √3}, ω {1/6, 2/3, 1/6}
 * </pre>
 *
 * <p>Source: design of this project (2026); 4, 8, 12 and 16 units gave the same cohort means within two points, and
 * two sub-units the same effect of turning as three.
 *
 * @param units number of units, 1 to 16
 * @param subUnits number of sub-units in each unit, 1 to 3
 */
public record LungResolution(int units, int subUnits) {
    /** Eight units of two sub-units. */
    public static final LungResolution DEFAULT = new LungResolution(8, 2);

    private static final double DORSAL_EXCESS = 0.25;

    public LungResolution {
        if (units < 1 || units > 16) {
            throw new IllegalArgumentException(
                    "The lung cannot have (%s) units.%nMaybe choose 1 to 16; 8 is the default.".formatted(units));
        }
        if (subUnits < 1 || subUnits > 3) {
            throw new IllegalArgumentException(
                    "A lung unit cannot have (%s) sub-units.%nMaybe choose 1 to 3; 2 is the default."
                            .formatted(subUnits));
        }
    }

    /** Position of a unit, 0 ventral to 1 dorsal. */
    public double position(int unit) {
        return (unit + 0.5) / units;
    }

    /** Tissue share of a unit; the shares of all units sum to 1. */
    public double share(int unit) {
        return (1 + DORSAL_EXCESS * (2 * position(unit) - 1)) / units;
    }

    /** Offset of a sub-unit on the logarithm of the ventilation-perfusion ratio, in standard deviations. */
    public double offset(int subUnit) {
        return switch (subUnits) {
            case 1 -> 0;
            case 2 -> 2 * subUnit - 1;
            default -> (subUnit - 1) * Math.sqrt(3.0);
        };
    }

    /** Tissue share of a sub-unit within its unit; the weights sum to 1. */
    public double weight(int subUnit) {
        return switch (subUnits) {
            case 1 -> 1;
            case 2 -> 0.5;
            default -> subUnit == 1 ? 2.0 / 3 : 1.0 / 6;
        };
    }
}
