package org.lungbridge.patient;

import org.lungbridge.physiology.lung.LungResolution;

/**
 * How blood and edema are spread over the gravity-ordered lung units at the start of a scenario.
 *
 * <pre>
 *   p_i ∝ w_i·exp(χ·(z_i − ½))         w tissue share, z position ({@link LungResolution}); χ 0 diffuse, 3 dorsal
 * </pre>
 *
 * <p>Source: gravity-ordered lung specification of this project, section 1 and 2 (calibrated); diffuse alveolar
 * hemorrhage is modelled with χ 0.3 (design choice: bilateral diffuse infiltrates).
 */
public final class LungFilling {
    /** Share of the blood in the air spaces that is fresh at the start: what steady bleeding settles at. */
    public static final double FRESH_SHARE = 0.5;

    private LungFilling() {}

    /** Share of all fluid in each unit; they sum to 1. */
    public static double[] pattern(int units, double chi) {
        LungResolution lung = new LungResolution(units, 1);
        double[] pattern = new double[units];
        double sum = 0;
        for (int i = 0; i < units; i++) {
            pattern[i] = lung.share(i) * StrictMath.exp(chi * (lung.position(i) - 0.5));
            sum += pattern[i];
        }
        for (int i = 0; i < units; i++) {
            pattern[i] /= sum;
        }
        return pattern;
    }
}
