package org.lungbridge.chemistry;

import org.lungbridge.lanes.Functions;

/**
 * Carbon dioxide content of whole blood after Kelman 1967.
 *
 * <pre>
 *   plasma  = 2.22·sol·PCO2·(1 + 10^(pH − pK'))                                        mL/dL
 *   sol     = 0.0307 + 0.00057(37 − T) + 0.00002(37 − T)²                              mmol/L/mmHg
 *   pK'     = 6.086 + 0.042·p + (38 − T)(0.00472 + 0.00139·p),   p = 7.4 − pH
 *   content = plasma·[Hct·d + 1 − Hct],   Hct = 0.03·Hb
 *   d       = dox + (dr − dox)(1 − S)                                cell-to-plasma ratio
 *   dox     = 0.59 + 0.2913·p − 0.0844·p²   (oxygenated),   dr = 0.664 + 0.2275·p − 0.0938·p²   (reduced)
 * </pre>
 *
 * <p>Monotone in PCO2 for hemoglobin 5 to 20, base excess ±25, PCO2 3 to 200 together with {@link AcidBase}; that is
 * why it runs here (Douglas 1988 has a pole at pH 8.14). Models of CO2 content differ by 8 % among themselves.
 *
 * <p>Source: Kelman 1967 Respir Physiol 3:111, coefficients VERIFIED (a port of KELMAN.FOR).
 */
public final class CarbonDioxide {
    /** mL(STPD)/dL per mmol/L, as Kelman rounds it. VERIFIED. */
    static final double KELMAN_ML_DL_PER_MMOL_L = 2.22;
    /** Hematocrit per g/dL of hemoglobin. VERIFIED. */
    static final double HEMATOCRIT_PER_HB = 0.03;

    private static final double STANDARD_PH = OxygenCurve.STANDARD_PH;
    private static final double LN10 = OxygenCurve.LN10;

    private CarbonDioxide() {}

    /** Total CO2 of whole blood, mL(STPD)/dL. */
    public static double content_mL_dL(double pco2, double pH, double saturation, double hb, double temperature) {
        return plasma(temperature)
                * pco2
                * (1 + bicarbonateRatio(pH, temperature))
                * wholeBlood(hb, cellRatio(pH, saturation));
    }

    /** Slope of the content in PCO2. */
    public static double contentSlopePco2(double pH, double saturation, double hb, double temperature) {
        return content_mL_dL(1, pH, saturation, hb, temperature);
    }

    /** Slope of the content in pH at constant PCO2. */
    public static double contentSlopePH(double pco2, double pH, double saturation, double hb, double temperature) {
        double ratio = bicarbonateRatio(pH, temperature);
        double cells = wholeBlood(hb, cellRatio(pH, saturation));
        double cellsSlope = HEMATOCRIT_PER_HB * hb * cellRatioSlopePH(pH, saturation);
        double sum = ratio * logRatioSlopePH(temperature) * cells + (1 + ratio) * cellsSlope;
        return plasma(temperature) * pco2 * sum;
    }

    /** Dissolved CO2 in plasma per mmHg, mL/dL/mmHg. */
    static double plasma(double temperature) {
        double cold = 37 - temperature;
        return KELMAN_ML_DL_PER_MMOL_L * (0.0307 + cold * (0.00057 + 0.00002 * cold));
    }

    /** Slope of {@link #plasma}, per °C. */
    static double plasmaSlope(double temperature) {
        return -KELMAN_ML_DL_PER_MMOL_L * (0.00057 + 0.00004 * (37 - temperature));
    }

    /** Bicarbonate per dissolved CO2 in plasma, 10^(pH − pK'). */
    static double bicarbonateRatio(double pH, double temperature) {
        double p = STANDARD_PH - pH;
        double pK = 6.086 + 0.042 * p + (38 - temperature) * (0.00472 + 0.00139 * p);
        return Functions.exp(LN10 * (pH - pK));
    }

    /** Slope of ln {@link #bicarbonateRatio} in pH. */
    static double logRatioSlopePH(double temperature) {
        return LN10 * (1 + 0.042 + 0.00139 * (38 - temperature));
    }

    /** Slope of ln {@link #bicarbonateRatio} in temperature, per °C. */
    static double logRatioSlopeTemperature(double pH) {
        return LN10 * (0.00472 + 0.00139 * (STANDARD_PH - pH));
    }

    /** CO2 in red cells per CO2 in plasma, by volume. */
    static double cellRatio(double pH, double saturation) {
        double p = STANDARD_PH - pH;
        return oxygenated(p) + reducedMinusOxygenated(p) * (1 - saturation);
    }

    /** Slope of {@link #cellRatio} in pH. */
    static double cellRatioSlopePH(double pH, double saturation) {
        double p = STANDARD_PH - pH;
        return -((0.2913 - 0.1688 * p) + (-0.0638 - 0.0188 * p) * (1 - saturation));
    }

    /** Slope of {@link #cellRatio} in saturation. */
    static double cellRatioSlopeSaturation(double pH) {
        return -reducedMinusOxygenated(STANDARD_PH - pH);
    }

    private static double oxygenated(double p) {
        return 0.59 + p * (0.2913 - 0.0844 * p);
    }

    /** dr − dox: 0.664 − 0.59, 0.2275 − 0.2913, 0.0938 − 0.0844. */
    private static double reducedMinusOxygenated(double p) {
        return 0.074 - p * (0.0638 + 0.0094 * p);
    }

    /** CO2 of whole blood per CO2 of plasma. */
    static double wholeBlood(double hb, double cellRatio) {
        return 1 - HEMATOCRIT_PER_HB * hb * (1 - cellRatio);
    }
}
