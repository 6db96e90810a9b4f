package org.lungbridge.device.ecmo;

import org.lungbridge.chemistry.ContentsToTensions;
import org.lungbridge.chemistry.Gas;
import org.lungbridge.chemistry.InversionRows;
import org.lungbridge.chemistry.OxygenCurve;
import org.lungbridge.lanes.Functions;
import org.lungbridge.quantity.Unit;

/**
 * Blood of the circuit: tensions from contents, with engine units outside and the units of the published formulas
 * inside, and how steeply its contents rise with tension.
 *
 * <p>Scratch: one instance per component.
 */
final class CircuitBlood {
    /** Dissolved O2, mL/dL/mmHg, as in the content formula. */
    static final double DISSOLVED_O2_ML_DL_MMHG = 0.003;

    /** O2 bound by hemoglobin, mL/g, as in the content formula. */
    static final double O2_BOUND_ML_G = 1.34;

    /** g/dL per g/L. */
    static final double HEMOGLOBIN_G_DL = 1 / Unit.G_PER_DL.toEngine();

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
                o2 / Gas.MMOL_PER_L_PER_ML_DL,
                co2 / Gas.MMOL_PER_L_PER_ML_DL,
                hemoglobin * HEMOGLOBIN_G_DL,
                baseExcess,
                temperature,
                p50,
                lnVirtualPo2,
                pH);
    }

    /** Takes over what was found for a lane; its slopes need {@link #solve}. */
    void take(InversionRows rows, int lane) {
        kernel.po2 = rows.po2[lane];
        kernel.pco2 = rows.pco2[lane];
        kernel.pH = rows.pH[lane];
        kernel.saturation = rows.saturation[lane];
        kernel.lnVirtualPo2 = rows.lnVirtualPo2[lane];
    }

    /** Bound part of the slope of O2 content over PO2 at constant pH and PCO2 of the blood last solved, mL/dL/mmHg. */
    double boundSlope_mL_dL_mmHg(double hemoglobin_g_dL) {
        double virtual = Functions.exp(kernel.lnVirtualPo2);
        return O2_BOUND_ML_G * hemoglobin_g_dL * OxygenCurve.saturationSlope(virtual) * virtual / kernel.po2;
    }

    /**
     * d ln(S'(x)·x)/d ln x of the dissociation curve at the blood last solved.
     *
     * <pre>
     *   S' ∝ (3x² + 150)/(x³ + 150x + 23400)²
     * </pre>
     */
    double curvature() {
        double x = Functions.exp(kernel.lnVirtualPo2);
        double square = x * x;
        double rise = 3 * square + OxygenCurve.SEVERINGHAUS_LINEAR;
        double sum = x * (square + OxygenCurve.SEVERINGHAUS_LINEAR) + OxygenCurve.SEVERINGHAUS_CUBIC;
        return 1 + 6 * square / rise - 2 * x * rise / sum;
    }

    /** O2 content (mL/dL) that a reader of the monitor computes from saturation and PO2. */
    static double content_mL_dL(double hemoglobin, double saturation, double po2) {
        return O2_BOUND_ML_G * hemoglobin * HEMOGLOBIN_G_DL * saturation + DISSOLVED_O2_ML_DL_MMHG * po2;
    }
}
