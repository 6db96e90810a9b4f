package org.lungbridge.chemistry;

import org.lungbridge.lanes.Functions;

/**
 * One state of blood, given by the logarithm of its virtual PO2 and its pH, from which everything else follows
 * without iteration:
 *
 * <pre>
 *   S    = curve(x)                                          OxygenCurve
 *   HCO3 = line in pH for the given BEox, Hb and S           AcidBase
 *   PCO2 = HCO3/(0.0304·10^(pH − 6.1))
 *   PO2  = x/k,  k the virtual factor at pH, PCO2, T, P50
 *   cO2  = 1.34·Hb·S + 0.003·PO2
 *   cCO2 = Kelman(PCO2, pH, S)                               CarbonDioxide
 * </pre>
 *
 * <p>A trailing {@code _x} is a slope in ln x, {@code _pH} in pH; the others are in hemoglobin, BEox,
 * temperature and standard P50, all at constant ln x and pH. All three solvers of this package search these two
 * coordinates.
 */
final class BloodPoint {
    /** Oxygen bound per gram of hemoglobin, mL/g; range 1.31 to 1.39. RECALLED, Hüfner's constant. */
    static final double OXYGEN_PER_HB = 1.34;
    /** Oxygen dissolved in blood, mL/dL/mmHg. RECALLED (0.0031 is equally used). */
    static final double OXYGEN_SOLUBILITY = 0.003;

    private static final double LN10 = OxygenCurve.LN10;
    private static final double PER_SOLUBILITY = 1 / AcidBase.SOLUBILITY;
    private static final double LOG_SOLUBILITY = Functions.log(AcidBase.SOLUBILITY);
    private static final double LOG_STANDARD_PCO2 = Functions.log(OxygenCurve.STANDARD_PCO2);

    // the blood
    double hb;
    private double temperature;
    private double p50;
    private double perUndiluted;
    private double base;
    private double buffer;
    private double plasma;

    // the point
    double logX;
    double pH;
    double saturation;
    double bicarbonate;
    double logPco2;
    double pco2;
    double po2;
    double o2;
    double co2;
    private double deoxygenated;
    private double ratio;
    private double cells;
    private double cellRatio;

    // slopes in ln x and pH
    double saturation_x;
    double logBicarbonate_x;
    double logBicarbonate_pH;
    double logPco2_pH;
    double logPo2_x;
    double logPo2_pH;
    double o2_x;
    double o2_pH;
    double co2_x;
    double co2_pH;
    private double perLine;

    // slopes in the blood's own properties, at constant ln x and pH
    double logPco2_hb;
    double logPco2_beox;
    double logPo2_hb;
    double logPo2_beox;
    double logPo2_temperature;
    double logPo2_p50;
    double o2_hb;
    double o2_beox;
    double o2_temperature;
    double o2_p50;
    double co2_hb;
    double co2_beox;
    double co2_temperature;

    /** Sets hemoglobin (g/dL), oxygenated base excess (mmol/L), temperature (°C) and standard P50 (mmHg). */
    void blood(double hb, double beox, double temperature, double p50) {
        this.hb = hb;
        this.temperature = temperature;
        this.p50 = p50;
        perUndiluted = 1 / (1 - AcidBase.HEMOGLOBIN_DILUTION * hb);
        base = beox;
        buffer = AcidBase.PLASMA_BUFFER + AcidBase.HEMOGLOBIN_BUFFER * hb;
        plasma = CarbonDioxide.plasma(temperature);
    }

    /** Computes the values and their slopes in ln x and pH. */
    void moveTo(double logX, double pH) {
        this.logX = logX;
        this.pH = pH;
        oxygenate(Functions.exp(logX));
        double line = bicarbonateLine(pH);
        double logBicarbonate = AcidBase.logBicarbonate(line);
        bicarbonate = line > AcidBase.BICARBONATE_FLOOR ? line : Functions.exp(logBicarbonate);
        double aboveP = LN10 * (pH - AcidBase.PK);
        logPco2 = logBicarbonate - LOG_SOLUBILITY - aboveP;
        pco2 = bicarbonate * PER_SOLUBILITY * Functions.exp(-aboveP);
        double logFactor = logFactorAtStandardPH(logPco2) + LN10 * OxygenCurve.BOHR * (pH - OxygenCurve.STANDARD_PH);
        po2 = p50 * (1 / OxygenCurve.NORMAL_P50_MMHG) * Functions.exp(logX - logFactor);
        load(line);
    }

    /**
     * As {@link #moveTo} where the tensions are known beforehand, which saves most exponentials; ln x and ln PCO2 are not
     * set.
     *
     * @param x virtual PO2, mmHg
     * @param bicarbonate mmol/L, by Henderson and Hasselbalch
     */
    void settle(double x, double pH, double bicarbonate, double po2, double pco2) {
        this.pH = pH;
        this.bicarbonate = bicarbonate;
        this.po2 = po2;
        this.pco2 = pco2;
        oxygenate(x);
        load(bicarbonateLine(pH));
    }

    /** Contents and all slopes, from tensions, saturation and the Van Slyke line. */
    private void load(double line) {
        perLine = AcidBase.logBicarbonateSlope(line);
        logBicarbonate_x = perLine * bicarbonateLine_x();
        logBicarbonate_pH = -perLine * buffer;
        logPco2_pH = logBicarbonate_pH - LN10;
        logPo2_x = 1 + OxygenCurve.CO2_SHIFT * logBicarbonate_x;
        logPo2_pH = OxygenCurve.CO2_SHIFT * logPco2_pH - LN10 * OxygenCurve.BOHR;
        double dissolved = OXYGEN_SOLUBILITY * po2;
        o2 = OXYGEN_PER_HB * hb * saturation + dissolved;
        o2_x = OXYGEN_PER_HB * hb * saturation_x + dissolved * logPo2_x;
        o2_pH = dissolved * logPo2_pH;
        loadCarbonDioxide();
    }

    /** Sets the saturation and its slope at this virtual PO2 (mmHg). */
    void oxygenate(double x) {
        double square = x * x;
        double w = x * (square + OxygenCurve.SEVERINGHAUS_LINEAR);
        double perSum = 1 / (w + OxygenCurve.SEVERINGHAUS_CUBIC);
        saturation = w * perSum;
        deoxygenated = OxygenCurve.SEVERINGHAUS_CUBIC * perSum;
        saturation_x = deoxygenated * perSum * x * (3 * square + OxygenCurve.SEVERINGHAUS_LINEAR);
    }

    /** The Van Slyke line: bicarbonate (mmol/L) this blood would have at this pH and the saturation set last. */
    double bicarbonateLine(double pH) {
        return AcidBase.STANDARD_BICARBONATE
                + (base + AcidBase.HALDANE * hb * deoxygenated) * perUndiluted
                - buffer * (pH - OxygenCurve.STANDARD_PH);
    }

    /** Slope of {@link #bicarbonateLine} in ln x: oxygenated hemoglobin is the stronger acid. */
    double bicarbonateLine_x() {
        return -AcidBase.HALDANE * hb * perUndiluted * saturation_x;
    }

    /** Minus the slope of {@link #bicarbonateLine} in pH: the buffer value, mmol/L per pH. */
    double buffer() {
        return buffer;
    }

    /** ln of the virtual factor at pH 7.4 and normal P50 for this natural logarithm of PCO2. */
    double logFactorAtStandardPH(double logPco2) {
        return -LN10 * OxygenCurve.TEMPERATURE_SHIFT * (temperature - OxygenCurve.STANDARD_TEMPERATURE)
                - OxygenCurve.CO2_SHIFT * (logPco2 - LOG_STANDARD_PCO2);
    }

    /**
     * Shifts the values along their tangents by a step in ln x and pH so small (1e-8) that its square is lost in
     * rounding. Saves the evaluation after the last Newton step.
     */
    void nudge(double stepX, double stepPH) {
        double stepLogPco2 = logBicarbonate_x * stepX + logPco2_pH * stepPH;
        logX += stepX;
        pH += stepPH;
        saturation += saturation_x * stepX;
        bicarbonate += bicarbonate * (logBicarbonate_x * stepX + logBicarbonate_pH * stepPH);
        logPco2 += stepLogPco2;
        pco2 += pco2 * stepLogPco2;
        po2 += po2 * (logPo2_x * stepX + logPo2_pH * stepPH);
        o2 += o2_x * stepX + o2_pH * stepPH;
        co2 += co2_x * stepX + co2_pH * stepPH;
    }

    private void loadCarbonDioxide() {
        ratio = CarbonDioxide.bicarbonateRatio(pH, temperature);
        cellRatio = CarbonDioxide.cellRatio(pH, saturation);
        cells = CarbonDioxide.wholeBlood(hb, cellRatio);
        double inPlasma = plasma * pco2 * (1 + ratio);
        double hematocrit = CarbonDioxide.HEMATOCRIT_PER_HB * hb;
        co2 = inPlasma * cells;
        co2_x = co2 * logBicarbonate_x
                + inPlasma * hematocrit * CarbonDioxide.cellRatioSlopeSaturation(pH) * saturation_x;
        co2_pH = co2 * logPco2_pH
                + plasma * pco2 * ratio * CarbonDioxide.logRatioSlopePH(temperature) * cells
                + inPlasma * hematocrit * CarbonDioxide.cellRatioSlopePH(pH, saturation);
    }

    /** Computes the slopes in the blood's own properties at the current point. */
    void propertySlopes() {
        double fromStandard = pH - OxygenCurve.STANDARD_PH;
        double haldane = AcidBase.HALDANE * deoxygenated;
        double lineSlopeHb = haldane * perUndiluted
                + (base + haldane * hb) * AcidBase.HEMOGLOBIN_DILUTION * perUndiluted * perUndiluted
                - AcidBase.HEMOGLOBIN_BUFFER * fromStandard;
        logPco2_hb = perLine * lineSlopeHb;
        logPco2_beox = perLine * perUndiluted;
        logPo2_hb = OxygenCurve.CO2_SHIFT * logPco2_hb;
        logPo2_beox = OxygenCurve.CO2_SHIFT * logPco2_beox;
        logPo2_temperature = LN10 * OxygenCurve.TEMPERATURE_SHIFT;
        logPo2_p50 = 1 / p50;

        double dissolved = OXYGEN_SOLUBILITY * po2;
        o2_hb = OXYGEN_PER_HB * saturation + dissolved * logPo2_hb;
        o2_beox = dissolved * logPo2_beox;
        o2_temperature = dissolved * logPo2_temperature;
        o2_p50 = dissolved * logPo2_p50;

        double inPlasma = plasma * pco2 * (1 + ratio);
        co2_hb = co2 * logPco2_hb + inPlasma * CarbonDioxide.HEMATOCRIT_PER_HB * (cellRatio - 1);
        co2_beox = co2 * logPco2_beox;
        co2_temperature = pco2
                * cells
                * (CarbonDioxide.plasmaSlope(temperature) * (1 + ratio)
                        + plasma * ratio * CarbonDioxide.logRatioSlopeTemperature(pH));
    }
}
