package org.lungbridge.chemistry;

import java.util.Arrays;
import org.lungbridge.lanes.Functions;
import org.lungbridge.lanes.RowFunctions;

/**
 * The search of {@link TensionsToContents} for all lanes at once: short loops over rows in the place of one search after the
 * other, which a processor works on side by side. Every lane takes part in every iteration; a step of one that has arrived is
 * multiplied by zero. The results have the bits of the search of one sample.
 *
 * <p>Use: write the input rows, solve, read the others.
 */
public final class EquilibriumRows {
    private static final double STEP_TOLERANCE = 3e-8;
    private static final double NEAR_LOG = 0.02;
    private static final double NEAR_EXP = 0.005;
    private static final int BUDGET = 60;
    private static final double FARTHEST_PH = 1.5;
    private static final double LN10 = OxygenCurve.LN10;
    private static final double BOHR = LN10 * OxygenCurve.BOHR;
    private static final double LOG_STANDARD_PCO2 = Functions.log(OxygenCurve.STANDARD_PCO2);
    private static final double SMALLEST = PointSearch.SMALLEST;
    /** Fewer lanes are searched one after the other. */
    private static final int ENOUGH = 4;

    /** Input: PO2, mmHg. */
    public final double[] po2;
    /** Input: PCO2, mmHg. */
    public final double[] pco2;
    /** Input: hemoglobin, g/dL. */
    public final double[] hb;

    /** O2 content, mL(STPD)/dL. */
    public final double[] o2;

    /** CO2 content, mL(STPD)/dL. */
    public final double[] co2;

    /** Plasma pH. */
    public final double[] pH;

    private final int lanes;
    private final TensionsToContents single = new TensionsToContents();
    private final RowFunctions functions;
    private final double[] saturation;
    private final double[] virtualPo2;
    private final double[] bicarbonate;
    private final double[] perUndiluted;
    private final double[] buffer;
    private final double[] o2Tension;
    private final double[] co2Tension;
    private final double[] bound_x;
    private final double[] line;
    private final double[] denominator;
    private final double[] beyond;
    private final double[] distance;
    private final double[] step;
    private final double[] open;
    private final double[] xFactor;
    private final double[] dissociatedFactor;
    private final double[] scratch;

    /** Room for so many lanes. */
    public EquilibriumRows(int lanes) {
        this.lanes = lanes;
        po2 = new double[lanes];
        pco2 = new double[lanes];
        hb = new double[lanes];
        functions = new RowFunctions(lanes);
        o2 = new double[lanes];
        co2 = new double[lanes];
        pH = new double[lanes];
        saturation = new double[lanes];
        virtualPo2 = new double[lanes];
        bicarbonate = new double[lanes];
        perUndiluted = new double[lanes];
        buffer = new double[lanes];
        o2Tension = new double[lanes];
        co2Tension = new double[lanes];
        bound_x = new double[lanes];
        line = new double[lanes];
        denominator = new double[lanes];
        beyond = new double[lanes];
        distance = new double[lanes];
        step = new double[lanes];
        open = new double[lanes];
        xFactor = new double[lanes];
        dissociatedFactor = new double[lanes];
        scratch = new double[lanes];
    }

    /** Number of lanes. */
    public int lanes() {
        return lanes;
    }

    /** Solves for all lanes; the other rows are the arguments of the search of one sample. */
    public void solve(double[] beox, double[] temperature, double[] p50, double[] guessPH) {
        if (lanes < ENOUGH) {
            for (int i = 0; i < lanes; i++) {
                alone(i, beox[i], temperature[i], p50[i], guessPH[i]);
            }
            return;
        }
        settings();
        start(temperature, p50, guessPH);
        Arrays.fill(open, 1);
        int left = lanes;
        for (int k = 0; k < BUDGET && left > 0; k++) {
            left = iterate(beox);
        }
        contents(temperature);
        for (int i = 0; i < lanes; i++) {
            if (!(po2[i] > 0 && pco2[i] > 0)) {
                alone(i, beox[i], temperature[i], p50[i], guessPH[i]);
            }
        }
    }

    private void alone(int i, double beox, double temperature, double p50, double guessPH) {
        single.solve(po2[i], pco2[i], hb[i], beox, temperature, p50, guessPH);
        o2[i] = single.o2;
        co2[i] = single.co2;
        pH[i] = single.pH;
    }

    private void settings() {
        double[] po2 = this.po2, pco2 = this.pco2, hb = this.hb;
        double[] o2Tension = this.o2Tension, co2Tension = this.co2Tension, buffer = this.buffer;
        double[] perUndiluted = this.perUndiluted;
        for (int i = 0; i < lanes; i++) {
            perUndiluted[i] = 1 / (1 - AcidBase.HEMOGLOBIN_DILUTION * hb[i]);
            buffer[i] = AcidBase.PLASMA_BUFFER + AcidBase.HEMOGLOBIN_BUFFER * hb[i];
            o2Tension[i] = 0.5 * (po2[i] + Math.sqrt(po2[i] * po2[i] + SMALLEST * SMALLEST));
            co2Tension[i] = 0.5 * (pco2[i] + Math.sqrt(pco2[i] * pco2[i] + SMALLEST * SMALLEST));
        }
    }

    private void start(double[] temperature, double[] p50, double[] guess) {
        double[] o2Tension = this.o2Tension, co2Tension = this.co2Tension, scratch = this.scratch;
        double[] x = virtualPo2, pH = this.pH, bicarbonate = this.bicarbonate;
        functions.log(co2Tension, scratch);
        for (int i = 0; i < lanes; i++) {
            boolean usable = Math.abs(guess[i] - OxygenCurve.STANDARD_PH) < FARTHEST_PH;
            pH[i] = usable ? guess[i] : OxygenCurve.STANDARD_PH;
        }
        for (int i = 0; i < lanes; i++) {
            double logFactor =
                    -LN10 * OxygenCurve.TEMPERATURE_SHIFT * (temperature[i] - OxygenCurve.STANDARD_TEMPERATURE)
                            - OxygenCurve.CO2_SHIFT * (scratch[i] - LOG_STANDARD_PCO2);
            scratch[i] = logFactor + BOHR * (pH[i] - OxygenCurve.STANDARD_PH);
        }
        functions.exp(scratch, x);
        for (int i = 0; i < lanes; i++) {
            x[i] = (o2Tension[i] * OxygenCurve.NORMAL_P50_MMHG / p50[i]) * x[i];
            scratch[i] = LN10 * (pH[i] - AcidBase.PK);
        }
        functions.exp(scratch, bicarbonate);
        for (int i = 0; i < lanes; i++) {
            bicarbonate[i] = AcidBase.SOLUBILITY * co2Tension[i] * bicarbonate[i];
        }
    }

    /** One step of Newton's method; returns how many lanes are still on their way. */
    private int iterate(double[] beox) {
        newtonRows(beox);
        farLogarithms();
        stepRows();
        farExponentials();
        double[] x = virtualPo2, bicarbonate = this.bicarbonate, step = this.step, open = this.open;
        double[] xFactor = this.xFactor, dissociatedFactor = this.dissociatedFactor, pH = this.pH;
        for (int i = 0; i < lanes; i++) {
            pH[i] -= step[i];
            x[i] *= xFactor[i];
            bicarbonate[i] *= dissociatedFactor[i];
        }
        int left = 0;
        for (int i = 0; i < lanes; i++) {
            open[i] = Math.abs(step[i]) < STEP_TOLERANCE ? 0 : open[i];
            left += open[i] == 0 ? 0 : 1;
        }
        return left;
    }

    private void newtonRows(double[] beox) {
        double[] hb = this.hb;
        double[] x = virtualPo2, pH = this.pH, bicarbonate = this.bicarbonate, buffer = this.buffer;
        double[] perUndiluted = this.perUndiluted, line = this.line, denominator = this.denominator;
        double[] beyond = this.beyond, distance = this.distance;
        double[] bound_x = this.bound_x;
        for (int i = 0; i < lanes; i++) {
            double square = x[i] * x[i];
            double w = x[i] * (square + OxygenCurve.SEVERINGHAUS_LINEAR);
            double perSum = 1 / (w + OxygenCurve.SEVERINGHAUS_CUBIC);
            double free = OxygenCurve.SEVERINGHAUS_CUBIC * perSum;
            bound_x[i] = free * perSum * x[i] * (3 * square + OxygenCurve.SEVERINGHAUS_LINEAR);
            line[i] = free;
        }
        for (int i = 0; i < lanes; i++) {
            line[i] = AcidBase.STANDARD_BICARBONATE
                    + (beox[i] + AcidBase.HALDANE * hb[i] * line[i]) * perUndiluted[i]
                    - buffer[i] * (pH[i] - OxygenCurve.STANDARD_PH);
        }
        for (int i = 0; i < lanes; i++) {
            double slope = 1 / Math.max(line[i], AcidBase.BICARBONATE_FLOOR);
            double lineSlope = -AcidBase.HALDANE * hb[i] * perUndiluted[i] * bound_x[i] * BOHR - buffer[i];
            denominator[i] = LN10 - slope * lineSlope;
        }
        for (int i = 0; i < lanes; i++) {
            double u = bicarbonate[i] / line[i] - 1;
            beyond[i] = u;
            distance[i] = u * (1 - u * (1.0 / 2 - u * (1.0 / 3 - u * (1.0 / 4))));
        }
    }

    private void farLogarithms() {
        for (int i = 0; i < lanes; i++) {
            if (!(line[i] > AcidBase.BICARBONATE_FLOOR && Math.abs(beyond[i]) < NEAR_LOG)) {
                distance[i] = Functions.log(bicarbonate[i]) - AcidBase.logBicarbonate(line[i]);
            }
        }
    }

    private void stepRows() {
        double[] step = this.step, distance = this.distance, denominator = this.denominator, open = this.open;
        double[] xFactor = this.xFactor, dissociatedFactor = this.dissociatedFactor;
        for (int i = 0; i < lanes; i++) {
            double taken = distance[i] / denominator[i] * open[i];
            step[i] = taken;
        }
        for (int i = 0; i < lanes; i++) {
            double v = -BOHR * step[i];
            xFactor[i] = 1 + v * (1 + v * (1.0 / 2 + v * (1.0 / 6 + v * (1.0 / 24 + v * (1.0 / 120)))));
        }
        for (int i = 0; i < lanes; i++) {
            double u = -LN10 * step[i];
            dissociatedFactor[i] = 1 + u * (1 + u * (1.0 / 2 + u * (1.0 / 6 + u * (1.0 / 24 + u * (1.0 / 120)))));
        }
    }

    private void farExponentials() {
        for (int i = 0; i < lanes; i++) {
            double v = -BOHR * step[i];
            double u = -LN10 * step[i];
            if (Math.abs(v) > NEAR_EXP) {
                xFactor[i] = Functions.exp(v);
            }
            if (Math.abs(u) > NEAR_EXP) {
                dissociatedFactor[i] = Functions.exp(u);
            }
        }
    }

    private void contents(double[] temperature) {
        double[] hb = this.hb;
        double[] x = virtualPo2, pH = this.pH, scratch = this.scratch, saturation = this.saturation;
        double[] o2 = this.o2, co2 = this.co2, o2Tension = this.o2Tension, co2Tension = this.co2Tension;
        for (int i = 0; i < lanes; i++) {
            double p = OxygenCurve.STANDARD_PH - pH[i];
            double pK = 6.086 + 0.042 * p + (38 - temperature[i]) * (0.00472 + 0.00139 * p);
            scratch[i] = LN10 * (pH[i] - pK);
        }
        functions.exp(scratch, scratch);
        for (int i = 0; i < lanes; i++) {
            double square = x[i] * x[i];
            double w = x[i] * (square + OxygenCurve.SEVERINGHAUS_LINEAR);
            double bound = w * (1 / (w + OxygenCurve.SEVERINGHAUS_CUBIC));
            saturation[i] = bound;
            o2[i] = BloodPoint.OXYGEN_PER_HB * hb[i] * bound + BloodPoint.OXYGEN_SOLUBILITY * o2Tension[i];
        }
        for (int i = 0; i < lanes; i++) {
            double p = OxygenCurve.STANDARD_PH - pH[i];
            double bound = saturation[i];
            double cellRatio = (0.59 + p * (0.2913 - 0.0844 * p)) + (0.074 - p * (0.0638 + 0.0094 * p)) * (1 - bound);
            co2[i] = 1 - CarbonDioxide.HEMATOCRIT_PER_HB * hb[i] * (1 - cellRatio);
        }
        for (int i = 0; i < lanes; i++) {
            double cold = 37 - temperature[i];
            double plasma = CarbonDioxide.KELMAN_ML_DL_PER_MMOL_L * (0.0307 + cold * (0.00057 + 0.00002 * cold));
            co2[i] = plasma * co2Tension[i] * (1 + scratch[i]) * co2[i];
        }
    }
}
