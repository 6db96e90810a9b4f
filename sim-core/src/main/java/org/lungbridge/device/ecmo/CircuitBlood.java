package org.lungbridge.device.ecmo;

import org.lungbridge.chemistry.ContentsToTensions;
import org.lungbridge.chemistry.Gas;
import org.lungbridge.chemistry.OxygenCurve;
import org.lungbridge.lanes.Functions;
import org.lungbridge.quantity.Unit;

/**
 * Blood of the circuit: tensions from contents, with engine units outside and the units of the published formulas
 * inside.
 *
 * <p>Contents that a trial step of the solver drives below zero are lifted smoothly by 0.03 (O2) and 0.1 (CO2) mL/dL;
 * at usual contents this is less than 1e-4 mL/dL. Scratch: one instance per component.
 */
final class CircuitBlood {
    private static final double O2_FLOOR_ML_DL = 0.03;
    private static final double CO2_FLOOR_ML_DL = 0.1;

    /** Dissolved O2, mL/dL/mmHg, as in the content formula. */
    static final double DISSOLVED_O2_ML_DL_MMHG = 0.003;

    /** O2 bound by hemoglobin, mL/g, as in the content formula. */
    static final double O2_BOUND_ML_G = 1.34;

    private static final double HEMOGLOBIN_G_DL = 1 / Unit.G_PER_DL.toEngine();

    final ContentsToTensions kernel = new ContentsToTensions();

    /** Solves for the tensions of blood with these contents (mmol/L) and hemoglobin (g/L). */
    void solve(
            double o2,
            double co2,
            double hemoglobin,
            double baseExcess,
            double temperature,
            double p50,
            double lnVirtualPo2,
            double pH) {
        kernel.solve(
                Functions.positive(o2 / Gas.MMOL_PER_L_PER_ML_DL, O2_FLOOR_ML_DL),
                Functions.positive(co2 / Gas.MMOL_PER_L_PER_ML_DL, CO2_FLOOR_ML_DL),
                hemoglobin * HEMOGLOBIN_G_DL,
                baseExcess,
                temperature,
                p50,
                lnVirtualPo2,
                pH);
    }

    /** Slope of O2 content over PO2 at constant pH and PCO2 of the blood last solved, mL/dL/mmHg. */
    double o2Slope_mL_dL_mmHg(double hemoglobin) {
        double virtual = Functions.exp(kernel.lnVirtualPo2);
        return O2_BOUND_ML_G
                        * hemoglobin
                        * HEMOGLOBIN_G_DL
                        * OxygenCurve.saturationSlope(virtual)
                        * virtual
                        / kernel.po2
                + DISSOLVED_O2_ML_DL_MMHG;
    }

    /** O2 content (mL/dL) that a reader of the monitor computes from saturation and PO2. */
    static double content_mL_dL(double hemoglobin, double saturation, double po2) {
        return O2_BOUND_ML_G * hemoglobin * HEMOGLOBIN_G_DL * saturation + DISSOLVED_O2_ML_DL_MMHG * po2;
    }
}
