package org.lungbridge.chemistry;

import org.lungbridge.lanes.Functions;
import org.lungbridge.lanes.RowFunctions;

/**
 * {@link BloodPoint} for all lanes at once: short loops over rows. The bits are those of one point, except for a lane whose
 * bicarbonate is at its floor, which is marked and holds nothing of use.
 */
final class PointRows {
    private static final double LN10 = OxygenCurve.LN10;
    private static final double PER_SOLUBILITY = 1 / AcidBase.SOLUBILITY;
    private static final double LOG_SOLUBILITY = Functions.log(AcidBase.SOLUBILITY);
    private static final double LOG_STANDARD_PCO2 = Functions.log(OxygenCurve.STANDARD_PCO2);

    // where the point is
    final double[] logX;
    final double[] pH;
    final boolean[] atFloor;

    // the point
    final double[] saturation;
    final double[] logPco2;
    final double[] pco2;
    final double[] po2;
    final double[] o2;
    final double[] co2;

    // slopes in ln x and pH
    final double[] saturation_x;
    final double[] logBicarbonate_x;
    final double[] logPco2_pH;
    final double[] logPo2_x;
    final double[] logPo2_pH;
    final double[] o2_x;
    final double[] o2_pH;
    final double[] co2_x;
    final double[] co2_pH;

    private final int lanes;
    private final double[] hb;
    private final double[] perUndiluted;
    private final double[] buffer;
    private final double[] plasma;
    private final RowFunctions functions;
    private final RowFunctions threeFunctions;
    private final double[] three;
    private final double[] line;
    private final double[] exponent;
    private final double[] cells;
    private final double[] cells_x;
    private final double[] cells_pH;

    /**
     * Room for so many lanes.
     *
     * @param hb the row of hemoglobin, g/dL
     */
    PointRows(double[] hb) {
        this.hb = hb;
        lanes = hb.length;
        functions = new RowFunctions(lanes);
        threeFunctions = new RowFunctions(3 * lanes);
        three = new double[3 * lanes];
        atFloor = new boolean[lanes];
        logX = new double[lanes];
        pH = new double[lanes];
        saturation = new double[lanes];
        logPco2 = new double[lanes];
        pco2 = new double[lanes];
        po2 = new double[lanes];
        o2 = new double[lanes];
        co2 = new double[lanes];
        saturation_x = new double[lanes];
        logBicarbonate_x = new double[lanes];
        logPco2_pH = new double[lanes];
        logPo2_x = new double[lanes];
        logPo2_pH = new double[lanes];
        o2_x = new double[lanes];
        o2_pH = new double[lanes];
        co2_x = new double[lanes];
        co2_pH = new double[lanes];
        perUndiluted = new double[lanes];
        buffer = new double[lanes];
        plasma = new double[lanes];
        line = new double[lanes];
        exponent = new double[lanes];
        cells = new double[lanes];
        cells_x = new double[lanes];
        cells_pH = new double[lanes];
    }

    /** Takes over the blood of all lanes. */
    void blood(double[] temperature) {
        double[] perUndiluted = this.perUndiluted, buffer = this.buffer, plasma = this.plasma, hb = this.hb;
        for (int i = 0; i < lanes; i++) {
            perUndiluted[i] = 1 / (1 - AcidBase.HEMOGLOBIN_DILUTION * hb[i]);
            buffer[i] = AcidBase.PLASMA_BUFFER + AcidBase.HEMOGLOBIN_BUFFER * hb[i];
            double cold = 37 - temperature[i];
            plasma[i] = CarbonDioxide.KELMAN_ML_DL_PER_MMOL_L * (0.0307 + cold * (0.00057 + 0.00002 * cold));
        }
    }

    /** Computes all lanes at their ln x and pH. */
    void move(double[] beox, double[] temperature, double[] p50) {
        exponentials(temperature);
        saturate(beox);
        functions.log(line, logPco2);
        tensions(temperature);
        functions.exp(exponent, exponent);
        contents(p50);
        slopes(temperature);
    }

    /** The three exponentials that ln x and pH alone decide: x, dissociation, bicarbonate per dissolved CO2. */
    private void exponentials(double[] temperature) {
        double[] three = this.three, logX = this.logX, pH = this.pH;
        int n = lanes;
        System.arraycopy(logX, 0, three, 0, n);
        for (int i = 0; i < n; i++) {
            three[n + i] = -(LN10 * (pH[i] - AcidBase.PK));
        }
        for (int i = 0; i < n; i++) {
            double p = OxygenCurve.STANDARD_PH - pH[i];
            double pK = 6.086 + 0.042 * p + (38 - temperature[i]) * (0.00472 + 0.00139 * p);
            three[2 * n + i] = LN10 * (pH[i] - pK);
        }
        threeFunctions.exp(three, three);
    }

    private void saturate(double[] beox) {
        double[] hb = this.hb;
        double[] three = this.three, saturation = this.saturation, saturation_x = this.saturation_x, line = this.line;
        double[] perUndiluted = this.perUndiluted, buffer = this.buffer, pH = this.pH;
        for (int i = 0; i < lanes; i++) {
            double x = three[i];
            double square = x * x;
            double w = x * (square + OxygenCurve.SEVERINGHAUS_LINEAR);
            double perSum = 1 / (w + OxygenCurve.SEVERINGHAUS_CUBIC);
            double free = OxygenCurve.SEVERINGHAUS_CUBIC * perSum;
            saturation[i] = w * perSum;
            saturation_x[i] = free * perSum * x * (3 * square + OxygenCurve.SEVERINGHAUS_LINEAR);
            line[i] = AcidBase.STANDARD_BICARBONATE
                    + (beox[i] + AcidBase.HALDANE * hb[i] * free) * perUndiluted[i]
                    - buffer[i] * (pH[i] - OxygenCurve.STANDARD_PH);
        }
        for (int i = 0; i < lanes; i++) {
            atFloor[i] = !(line[i] > AcidBase.BICARBONATE_FLOOR);
            line[i] = atFloor[i] ? AcidBase.STANDARD_BICARBONATE : line[i];
        }
    }

    private void tensions(double[] temperature) {
        double[] three = this.three, logPco2 = this.logPco2, pco2 = this.pco2, line = this.line;
        double[] exponent = this.exponent, logX = this.logX, pH = this.pH;
        int n = lanes;
        for (int i = 0; i < n; i++) {
            double tension = logPco2[i] - LOG_SOLUBILITY - LN10 * (pH[i] - AcidBase.PK);
            logPco2[i] = tension;
            double logFactor =
                    -LN10 * OxygenCurve.TEMPERATURE_SHIFT * (temperature[i] - OxygenCurve.STANDARD_TEMPERATURE)
                            - OxygenCurve.CO2_SHIFT * (tension - LOG_STANDARD_PCO2)
                            + LN10 * OxygenCurve.BOHR * (pH[i] - OxygenCurve.STANDARD_PH);
            exponent[i] = logX[i] - logFactor;
        }
        for (int i = 0; i < n; i++) {
            pco2[i] = line[i] * PER_SOLUBILITY * three[n + i];
        }
    }

    private void contents(double[] p50) {
        double[] hb = this.hb;
        double[] exponent = this.exponent, po2 = this.po2, o2 = this.o2, saturation = this.saturation;
        double[] saturation_x = this.saturation_x,
                line = this.line,
                perUndiluted = this.perUndiluted,
                buffer = this.buffer;
        double[] logBicarbonate_x = this.logBicarbonate_x, logPco2_pH = this.logPco2_pH, o2_x = this.o2_x;
        double[] logPo2_x = this.logPo2_x, logPo2_pH = this.logPo2_pH, o2_pH = this.o2_pH;
        for (int i = 0; i < lanes; i++) {
            double perLine = 1 / line[i];
            logBicarbonate_x[i] = perLine * (-AcidBase.HALDANE * hb[i] * perUndiluted[i] * saturation_x[i]);
            logPco2_pH[i] = -perLine * buffer[i] - LN10;
            logPo2_x[i] = 1 + OxygenCurve.CO2_SHIFT * logBicarbonate_x[i];
            logPo2_pH[i] = OxygenCurve.CO2_SHIFT * logPco2_pH[i] - LN10 * OxygenCurve.BOHR;
        }
        for (int i = 0; i < lanes; i++) {
            double tension = p50[i] * (1 / OxygenCurve.NORMAL_P50_MMHG) * exponent[i];
            double dissolved = BloodPoint.OXYGEN_SOLUBILITY * tension;
            po2[i] = tension;
            o2[i] = BloodPoint.OXYGEN_PER_HB * hb[i] * saturation[i] + dissolved;
            o2_x[i] = BloodPoint.OXYGEN_PER_HB * hb[i] * saturation_x[i] + dissolved * logPo2_x[i];
            o2_pH[i] = dissolved * logPo2_pH[i];
        }
    }

    private void slopes(double[] temperature) {
        double[] hb = this.hb;
        double[] three = this.three, pH = this.pH, saturation = this.saturation, saturation_x = this.saturation_x;
        double[] plasma = this.plasma, pco2 = this.pco2, co2 = this.co2, co2_x = this.co2_x;
        double[] co2_pH = this.co2_pH, logBicarbonate_x = this.logBicarbonate_x, logPco2_pH = this.logPco2_pH;
        double[] cells = this.cells, cells_x = this.cells_x, cells_pH = this.cells_pH;
        int n = lanes;
        for (int i = 0; i < n; i++) {
            double p = OxygenCurve.STANDARD_PH - pH[i];
            double free = 1 - saturation[i];
            double difference = 0.074 - p * (0.0638 + 0.0094 * p);
            double cellRatio = (0.59 + p * (0.2913 - 0.0844 * p)) + difference * free;
            cells[i] = 1 - CarbonDioxide.HEMATOCRIT_PER_HB * hb[i] * (1 - cellRatio);
            cells_x[i] = -difference;
            cells_pH[i] = -((0.2913 - 0.1688 * p) + (-0.0638 - 0.0188 * p) * free);
        }
        for (int i = 0; i < n; i++) {
            double ratio = three[2 * n + i];
            double dissolved = plasma[i] * pco2[i];
            double inPlasma = dissolved * (1 + ratio);
            double inCells = inPlasma * (CarbonDioxide.HEMATOCRIT_PER_HB * hb[i]);
            double content = inPlasma * cells[i];
            co2[i] = content;
            co2_x[i] = content * logBicarbonate_x[i] + inCells * cells_x[i] * saturation_x[i];
            co2_pH[i] = content * logPco2_pH[i]
                    + dissolved * ratio * (LN10 * (1 + 0.042 + 0.00139 * (38 - temperature[i]))) * cells[i]
                    + inCells * cells_pH[i];
        }
    }
}
