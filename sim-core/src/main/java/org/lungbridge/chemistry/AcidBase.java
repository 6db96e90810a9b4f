package org.lungbridge.chemistry;

import org.lungbridge.lanes.Functions;

/**
 * Acid-base state of blood: the Henderson-Hasselbalch equation and the Van Slyke equation in Zander's form.
 *
 * <pre>
 *   HCO3 = 0.0304·PCO2·10^(pH − 6.1)
 *   BEox = (1 − 0.0143·Hb)·[(HCO3 − 24.26) + (9.5 + 1.63·Hb)(pH − 7.4)] − 0.2·Hb·(1 − S)
 *   SBE  = 0.93·(HCO3 − 24.4 + 14.8·(pH − 7.4))
 * </pre>
 *
 * <p>BEox, the base excess the blood would have if fully oxygenated, does not change when O2 or CO2 enter or leave;
 * it mixes linearly with flow. Deoxygenated hemoglobin is a weaker acid: at constant PCO2 and BEox,
 * deoxygenation <b>raises</b> pH (Haldane; published programs disagree on this sign, physics does not).
 *
 * <p>Solving for pH compares logarithms of the two expressions for HCO3, which is a convex problem with one
 * root that Newton's method finds from anywhere. The second expression is a falling line in pH; below 0.05
 * mmol/L it goes on, with the same slope, as {@code 0.05·e^(line/0.05 − 1)}, so that HCO3 stays positive (DESIGN).
 *
 * <p>Sources: Zander 1995 as in Physiolibrary and Full-blood-acid-base (coefficients VERIFIED); Siggaard-Andersen
 * 1977 Scand J Clin Lab Invest 37 suppl 146 (Van Slyke equation, RECALLED); SBE coefficients VERIFIED.
 */
public final class AcidBase {
    /** Solubility of CO2 in plasma for Henderson-Hasselbalch, mmol/L/mmHg. VERIFIED, Zander 1995. */
    static final double SOLUBILITY = 0.0304;
    /** First dissociation exponent of carbonic acid in plasma. VERIFIED, Zander 1995. */
    static final double PK = 6.1;
    /** Bicarbonate of standard blood, mmol/L. VERIFIED, Zander 1995. */
    static final double STANDARD_BICARBONATE = 24.26;
    /** Part of the bicarbonate signal red cells take away, per g/dL. VERIFIED, Zander 1995. */
    static final double HEMOGLOBIN_DILUTION = 0.0143;
    /** Buffer value of plasma proteins, mmol/L per pH. VERIFIED, Zander 1995. */
    public static final double PLASMA_BUFFER = 9.5;
    /** Buffer value of hemoglobin, mmol/L per pH per g/dL. VERIFIED, Zander 1995. */
    public static final double HEMOGLOBIN_BUFFER = 1.63;
    /** Base taken up on deoxygenation, mmol/L per g/dL. VERIFIED, Zander 1995. */
    static final double HALDANE = 0.2;
    /** Smallest value of the bicarbonate line before it bends, mmol/L. DESIGN. */
    static final double BICARBONATE_FLOOR = 0.05;

    private static final double LOG_FLOOR = Functions.log(BICARBONATE_FLOOR);

    /** Standard base excess: scale, bicarbonate (mmol/L) and buffer value (mmol/L per pH). VERIFIED. */
    private static final double SBE_SCALE = 0.93;

    private static final double SBE_BICARBONATE = 24.4;
    private static final double SBE_BUFFER = 14.8;

    private static final double STEP_TOLERANCE = 1e-11;
    private static final int BUDGET = 60;
    private static final double LN10 = OxygenCurve.LN10;
    private static final double STANDARD_PH = OxygenCurve.STANDARD_PH;

    private AcidBase() {}

    /** Plasma bicarbonate, mmol/L. */
    public static double bicarbonate(double pco2, double pH) {
        return SOLUBILITY * pco2 * Functions.exp(LN10 * (pH - PK));
    }

    /** Slope of {@link #bicarbonate} in pH, mmol/L. */
    public static double bicarbonateSlopePH(double pco2, double pH) {
        return LN10 * bicarbonate(pco2, pH);
    }

    /** Oxygenated base excess BEox, mmol/L, of blood with this saturation and hemoglobin (g/dL). */
    public static double baseExcess(double pco2, double pH, double saturation, double hb) {
        double plasma = bicarbonate(pco2, pH)
                - STANDARD_BICARBONATE
                + (PLASMA_BUFFER + HEMOGLOBIN_BUFFER * hb) * (pH - STANDARD_PH);
        return (1 - HEMOGLOBIN_DILUTION * hb) * plasma - HALDANE * hb * (1 - saturation);
    }

    /** Standard (extracellular) base excess SBE, mmol/L: what a blood gas machine prints. */
    public static double standardBaseExcess(double pco2, double pH) {
        return SBE_SCALE * (bicarbonate(pco2, pH) - SBE_BICARBONATE + SBE_BUFFER * (pH - STANDARD_PH));
    }

    /**
     * pH of blood at this PCO2 (mmHg, positive), saturation, hemoglobin (g/dL) and BEox (mmol/L).
     *
     * @param guess where to start; anything unusable (NaN, far away) costs a few iterations, nothing else
     */
    public static double pH(double pco2, double saturation, double hb, double beox, double guess) {
        double atStandard =
                STANDARD_BICARBONATE + (beox + HALDANE * hb * (1 - saturation)) / (1 - HEMOGLOBIN_DILUTION * hb);
        return pHWhereLineMeets(pco2, atStandard, PLASMA_BUFFER + HEMOGLOBIN_BUFFER * hb, guess);
    }

    /** pH at this PCO2 (mmHg, positive) and standard base excess (mmol/L); {@code guess} as in {@link #pH}. */
    public static double pHFromStandardBaseExcess(double pco2, double sbe, double guess) {
        return pHWhereLineMeets(pco2, SBE_BICARBONATE + sbe / SBE_SCALE, SBE_BUFFER, guess);
    }

    /** Slope of {@link #pHFromStandardBaseExcess} in PCO2, per mmHg, at its solution {@code pH}. */
    public static double pHFromStandardBaseExcessSlopePco2(double pco2, double sbe, double pH) {
        double line = SBE_BICARBONATE + sbe / SBE_SCALE - SBE_BUFFER * (pH - STANDARD_PH);
        return -1 / (pco2 * (LN10 + SBE_BUFFER * logBicarbonateSlope(line)));
    }

    /** Slope of {@link #pHFromStandardBaseExcess} in the base excess, L/mmol, at its solution {@code pH}. */
    public static double pHFromStandardBaseExcessSlopeSbe(double sbe, double pH) {
        double line = SBE_BICARBONATE + sbe / SBE_SCALE - SBE_BUFFER * (pH - STANDARD_PH);
        double slope = logBicarbonateSlope(line);
        return slope / SBE_SCALE / (LN10 + SBE_BUFFER * slope);
    }

    /** Natural logarithm of bicarbonate from the Van Slyke line, mmol/L, bent smoothly at the floor. */
    static double logBicarbonate(double line) {
        if (line > BICARBONATE_FLOOR) {
            return Functions.log(line);
        }
        return LOG_FLOOR + (line / BICARBONATE_FLOOR - 1);
    }

    /** Slope of {@link #logBicarbonate}. */
    static double logBicarbonateSlope(double line) {
        return 1 / Math.max(line, BICARBONATE_FLOOR);
    }

    /** Newton on {@code ln(0.0304·PCO2) + ln10·(pH − 6.1) = ln HCO3(line)}, line = atStandard − buffer·(pH − 7.4). */
    private static double pHWhereLineMeets(double pco2, double atStandard, double buffer, double guess) {
        double logAtPk = Functions.log(SOLUBILITY * pco2);
        double pH = Math.abs(guess - STANDARD_PH) < 2 ? guess : STANDARD_PH;
        for (int i = 0; i < BUDGET; i++) {
            double line = atStandard - buffer * (pH - STANDARD_PH);
            double distance = logAtPk + LN10 * (pH - PK) - logBicarbonate(line);
            double step = distance / (LN10 + buffer * logBicarbonateSlope(line));
            pH -= step;
            if (Math.abs(step) < STEP_TOLERANCE) {
                break;
            }
        }
        return pH;
    }
}
