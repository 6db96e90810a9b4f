package org.lungbridge.chemistry;

import org.lungbridge.lanes.Functions;

/**
 * The oxygen dissociation curve of human blood and its shifts.
 *
 * <pre>
 *   S(x) = 1/(23400/(x³ + 150·x) + 1)                                  Severinghaus 1979
 *   x    = PO2 · (26.8/P50) · 10^[0.48(pH − 7.4) − 0.024(T − 37) − 0.06·log10(PCO2/40)]
 *   P50  = 26.8 + 795.634·d − 19660.8947·d²,  d = DPG − 4.65e-3 mol/L  Dash and Bassingthwaighte 2016
 * </pre>
 *
 * <p>x is the <i>virtual PO2</i>, mmHg: the PO2 that would give the same saturation at pH 7.4, PCO2 40, 37 °C and
 * normal DPG. Published fit of the curve ±0.55 % saturation (VERIFIED). Left out: carboxyhemoglobin,
 * methemoglobin, fetal hemoglobin. The term of PCO2 repeats part of the Bohr effect; the error is small.
 *
 * <p>Sources: Severinghaus 1979 J Appl Physiol 46:599 (curve, VERIFIED). Ellis 1989 J Appl Physiol 67:902 (exact
 * inverse, VERIFIED; page RECALLED). Kelman 1966 J Appl Physiol 21:1375 (form of the shifts, VERIFIED). Dash, Korman and
 * Bassingthwaighte 2016 Eur J Appl Physiol 116:97 (DPG, VERIFIED).
 */
public final class OxygenCurve {
    /** Severinghaus' coefficient, mmHg³. VERIFIED. */
    public static final double SEVERINGHAUS_CUBIC = 23_400;
    /** Severinghaus' coefficient, mmHg². VERIFIED. */
    public static final double SEVERINGHAUS_LINEAR = 150;
    /** P50 of normal blood, mmHg. VERIFIED. */
    public static final double NORMAL_P50_MMHG = 26.8;
    /** Normal 2,3-diphosphoglycerate in red cells, mmol/L. VERIFIED, Dash and Bassingthwaighte 2016. */
    public static final double NORMAL_DPG = 4.65;
    /** Bohr coefficient −Δlog10 P50/ΔpH; range 0.40 (Kelman) to 0.48. RECALLED, classical total Bohr effect. */
    static final double BOHR = 0.48;
    /** Shift of log10 P50 per °C. VERIFIED, Kelman 1966. */
    static final double TEMPERATURE_SHIFT = 0.024;
    /** Shift of log10 P50 per decade of PCO2. VERIFIED, Kelman 1966. */
    static final double CO2_SHIFT = 0.06;
    /** pH, PCO2 (mmHg) and temperature (°C) of standard blood. */
    static final double STANDARD_PH = 7.4;

    /** The same of PCO2, mmHg. VERIFIED. */
    static final double STANDARD_PCO2 = 40;
    /** Temperature the curve is published for, °C. VERIFIED. */
    public static final double STANDARD_TEMPERATURE = 37;

    static final double LN10 = 2.302585092994046;

    /** mmHg per mmol/L, and per (mmol/L)². VERIFIED, Dash and Bassingthwaighte 2016. */
    private static final double DPG_LINEAR = 0.795633533;

    private static final double DPG_SQUARE = 0.0196608947;

    private OxygenCurve() {}

    /** Oxygen saturation of hemoglobin, a fraction, at this virtual PO2 (mmHg). */
    public static double saturation(double virtualPo2) {
        double w = virtualPo2 * (virtualPo2 * virtualPo2 + SEVERINGHAUS_LINEAR);
        return w / (w + SEVERINGHAUS_CUBIC);
    }

    /** Slope of {@link #saturation}, per mmHg. */
    public static double saturationSlope(double virtualPo2) {
        double square = virtualPo2 * virtualPo2;
        double sum = virtualPo2 * (square + SEVERINGHAUS_LINEAR) + SEVERINGHAUS_CUBIC;
        return SEVERINGHAUS_CUBIC * (3 * square + SEVERINGHAUS_LINEAR) / (sum * sum);
    }

    /**
     * The virtual PO2 (mmHg) of a saturation; infinite at 1.
     *
     * <pre>
     *   a = 11700·S/(1 − S),  b = √(50³ + a²),  c = ∛(b + a)
     *   x = c − 50/c = 2a/(c² + 50 + 2500/c²)
     * </pre>
     *
     * <p>Ellis' difference of cube roots in its second form, in which nothing cancels at low saturation.
     */
    public static double inverse(double saturation) {
        if (saturation >= 1) {
            return Double.POSITIVE_INFINITY;
        }
        double a = 0.5 * SEVERINGHAUS_CUBIC * saturation / (1 - saturation);
        double c = Functions.cbrt(Math.sqrt(125_000 + a * a) + a);
        double square = c * c;
        return 2 * a / (square + 50 + 2500 / square);
    }

    /** P50 at standard pH, PCO2 and temperature for this red-cell DPG (mmol/L); range 0 to 10. */
    public static double standardP50_mmHg(double dpg_mmolPerL) {
        double d = dpg_mmolPerL - NORMAL_DPG;
        return NORMAL_P50_MMHG + d * (DPG_LINEAR - DPG_SQUARE * d);
    }

    /** Slope of {@link #standardP50_mmHg}, mmHg per mmol/L. */
    public static double standardP50Slope(double dpg_mmolPerL) {
        return DPG_LINEAR - 2 * DPG_SQUARE * (dpg_mmolPerL - NORMAL_DPG);
    }

    /**
     * Virtual PO2 per actual PO2: above 1 the blood holds oxygen more tightly than standard blood.
     *
     * @param pH plasma pH
     * @param pco2 PCO2, mmHg, positive
     * @param temperature °C
     * @param p50 standard P50, mmHg, as of {@link #standardP50_mmHg}
     */
    public static double virtualFactor(double pH, double pco2, double temperature, double p50) {
        double shift = LN10 * (BOHR * (pH - STANDARD_PH) - TEMPERATURE_SHIFT * (temperature - STANDARD_TEMPERATURE))
                - CO2_SHIFT * Functions.log(pco2 / STANDARD_PCO2);
        return NORMAL_P50_MMHG / p50 * Functions.exp(shift);
    }
}
