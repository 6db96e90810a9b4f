package org.lungbridge.device.ecmo;

import org.lungbridge.chemistry.AcidBase;
import org.lungbridge.chemistry.CarbonDioxide;

/**
 * How much CO2 blood gives off per mmHg, while its saturation and oxygenated base excess stay as they are.
 *
 * <pre>
 *   content = PCO2 · K(pH, S, Hb, T)                                        Kelman 1967
 *   dpH/dPCO2 = −(HCO3/PCO2) / (9.5 + 1.63·Hb + ∂HCO3/∂pH)                    Van Slyke, Zander 1995
 *   value   = K + PCO2 · ∂K/∂pH · dpH/dPCO2                                 mL/dL/mmHg
 * </pre>
 *
 * <p>Explicit in tension, pH and saturation, so that its slopes need no search; they are central differences of this
 * formula alone. Units of the published formulas: mL/dL, mmHg, g/dL, °C.
 */
final class Co2Capacity {
    private static final double STEP = 1e-4;

    double value;
    double value_pco2;
    double value_pH;
    double value_saturation;
    double value_hb;
    double value_temperature;

    /** The capacity at this point. */
    static double of(double pco2, double pH, double saturation, double hb, double temperature) {
        double perTension = CarbonDioxide.contentSlopePco2(pH, saturation, hb, temperature);
        double byPH = CarbonDioxide.contentSlopePH(1, pH, saturation, hb, temperature);
        double bicarbonate = AcidBase.bicarbonate(pco2, pH);
        double buffer =
                AcidBase.PLASMA_BUFFER + AcidBase.HEMOGLOBIN_BUFFER * hb + AcidBase.bicarbonateSlopePH(pco2, pH);
        return perTension - byPH * bicarbonate / buffer;
    }

    /** Value and slopes. */
    void evaluate(double pco2, double pH, double saturation, double hb, double temperature) {
        double low = pco2 * (1 - STEP), high = pco2 * (1 + STEP), t = temperature, s = saturation;
        value = of(pco2, pH, s, hb, t);
        value_pco2 = (of(high, pH, s, hb, t) - of(low, pH, s, hb, t)) / (high - low);
        value_pH = (of(pco2, pH + STEP, s, hb, t) - of(pco2, pH - STEP, s, hb, t)) / (2 * STEP);
        value_saturation = (of(pco2, pH, s + STEP, hb, t) - of(pco2, pH, s - STEP, hb, t)) / (2 * STEP);
        value_hb = (of(pco2, pH, s, hb + STEP, t) - of(pco2, pH, s, hb - STEP, t)) / (2 * STEP);
        value_temperature = (of(pco2, pH, s, hb, t + STEP) - of(pco2, pH, s, hb, t - STEP)) / (2 * STEP);
    }
}
