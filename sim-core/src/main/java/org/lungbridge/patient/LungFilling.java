package org.lungbridge.patient;

/**
 * How blood and edema are spread over the gravity-ordered lung units at the start of a scenario.
 *
 * <pre>
 *   tissue share  w_i ∝ 1 + 0.25·(2 z_i − 1) ,   z_i = (i + ½)/N      0 ventral … 1 dorsal
 *   pattern       p_i ∝ w_i·exp(χ·(z_i − ½))                          χ 0 diffuse, 3 dorsal
 * </pre>
 *
 * <p>Source: gravity-ordered lung specification of this project, section 1 and 2 (calibrated); diffuse alveolar
 * hemorrhage is modelled with χ 0.3 (design choice: bilateral diffuse infiltrates).
 */
public final class LungFilling {
    /** Share of the blood in the air spaces that is fresh at the start: what steady bleeding settles at. */
    public static final double FRESH_SHARE = 0.5;

    private static final double DORSAL_EXCESS = 0.25;

    private LungFilling() {}

    /** Tissue share of each unit; they sum to 1. */
    public static double[] tissueShares(int units) {
        return normalized(units, 0, false);
    }

    /** Share of all fluid in each unit; they sum to 1. */
    public static double[] pattern(int units, double chi) {
        return normalized(units, chi, true);
    }

    private static double[] normalized(int units, double chi, boolean weighted) {
        double[] share = new double[units];
        double sum = 0;
        for (int i = 0; i < units; i++) {
            double z = (i + 0.5) / units;
            share[i] = (1 + DORSAL_EXCESS * (2 * z - 1)) * (weighted ? StrictMath.exp(chi * (z - 0.5)) : 1);
            sum += share[i];
        }
        for (int i = 0; i < units; i++) {
            share[i] /= sum;
        }
        return share;
    }
}
