package org.lungbridge.device.ecmo;

import java.util.Arrays;
import org.lungbridge.chemistry.ContentsToTensions;
import org.lungbridge.chemistry.Gas;
import org.lungbridge.lanes.Functions;

/**
 * The law of exchange of one segment of the membrane lung at one point, with its slopes; see {@link MembraneSegment}.
 *
 * <p>Slopes are in what the blood is made of: contents in mmol/L, hemoglobin in g/L, base excess, temperature and P50.
 * Scratch: one instance per component.
 */
final class SegmentExchange {
    /** Inputs of the slopes, in the order of the arrays. */
    static final int INPUTS = 6;

    private static final double PER_CONTENT = 1 / Gas.MMOL_PER_L_PER_ML_DL;
    private static final double PER_HEMOGLOBIN = CircuitBlood.HEMOGLOBIN_G_DL;
    private static final double[] PER_INPUT = {PER_CONTENT, PER_CONTENT, PER_HEMOGLOBIN, 1, 1, 1};
    private static final int HEMOGLOBIN = 2;
    private static final int TEMPERATURE = 4;

    final CircuitBlood blood = new CircuitBlood();
    final double[] o2Transfer_ = new double[INPUTS];
    final double[] co2Transfer_ = new double[INPUTS];
    final double[] lnVirtualPo2_ = new double[INPUTS];
    final double[] pH_ = new double[INPUTS];

    /** O2 given to the blood and CO2 taken from it, mmol/s. */
    double o2Transfer;

    double co2Transfer;

    /** Conductances, mmol/s/mmHg. */
    double o2Conductance;

    double co2Conductance;

    /** d(CO2 transfer)/d ln(CO2 conductance), mmol/s. */
    double co2Gain;

    private final Co2Capacity capacity = new Co2Capacity();
    private final double[] po2_ = new double[INPUTS];
    private final double[] pco2_ = new double[INPUTS];
    private final double[] saturation_ = new double[INPUTS];
    private double hb;
    private double temperature;
    private double o2Slope;
    private double gradient;
    private double gasConductance;
    private double escaped;

    /**
     * Transfers of the blood that {@link #blood} has last solved for.
     *
     * @param o2Surface N_O2 · fac/5 · flow, mmol/s per mL/dL
     * @param co2Surface N_CO2 · fac/5 · flow, mmol/s per mL/dL
     * @param gasPo2 mmHg
     * @param gasConductance g, mmol/s/mmHg, positive
     * @param hemoglobin g/L
     * @param temperature °C
     */
    void transfer(
            double o2Surface,
            double co2Surface,
            double gasPo2,
            double gasConductance,
            double hemoglobin,
            double temperature) {
        ContentsToTensions k = blood.kernel;
        this.hb = hemoglobin * CircuitBlood.HEMOGLOBIN_G_DL;
        this.temperature = temperature;
        this.gasConductance = gasConductance;
        o2Slope = blood.boundSlope_mL_dL_mmHg(hb) + CircuitBlood.DISSOLVED_O2_ML_DL_MMHG;
        double binding = Functions.cbrt(o2Slope / CircuitBlood.DISSOLVED_O2_ML_DL_MMHG);
        gradient = gasPo2 - k.po2;
        o2Conductance = o2Surface * o2Slope / (binding * binding);
        o2Transfer = o2Conductance * gradient;
        co2Conductance = co2Surface * Co2Capacity.of(k.pco2, k.pH, k.saturation, hb, temperature);
        escaped = Functions.exp(-co2Conductance / gasConductance);
        co2Transfer = gasConductance * (1 - escaped) * k.pco2;
        co2Gain = escaped * k.pco2 * co2Conductance;
    }

    /** No exchange, and no slopes. */
    void rest() {
        o2Transfer = 0;
        co2Transfer = 0;
        o2Conductance = 0;
        co2Gain = 0;
        Arrays.fill(o2Transfer_, 0);
        Arrays.fill(co2Transfer_, 0);
        Arrays.fill(lnVirtualPo2_, 0);
        Arrays.fill(pH_, 0);
    }

    /** Slopes at the point of the last {@link #transfer}. */
    void slopes() {
        ContentsToTensions k = blood.kernel;
        k.slopes();
        collect(k);
        capacity.evaluate(k.pco2, k.pH, k.saturation, hb, temperature);
        double bound = o2Slope - CircuitBlood.DISSOLVED_O2_ML_DL_MMHG;
        double curvature = blood.curvature();
        for (int q = 0; q < INPUTS; q++) {
            double ofBound = curvature * lnVirtualPo2_[q] - po2_[q] / k.po2;
            double ofCapacity = capacity.value_pco2 * pco2_[q]
                    + capacity.value_pH * pH_[q]
                    + capacity.value_saturation * saturation_[q];
            if (q == HEMOGLOBIN) {
                ofBound += 1 / hb;
                ofCapacity += capacity.value_hb;
            } else if (q == TEMPERATURE) {
                ofCapacity += capacity.value_temperature;
            }
            double ofO2 = o2Conductance * (gradient * bound * ofBound / (3 * o2Slope) - po2_[q]);
            double ofCo2 = gasConductance * (1 - escaped) * pco2_[q] + co2Gain * ofCapacity / capacity.value;
            o2Transfer_[q] = ofO2 * PER_INPUT[q];
            co2Transfer_[q] = ofCo2 * PER_INPUT[q];
            lnVirtualPo2_[q] *= PER_INPUT[q];
            pH_[q] *= PER_INPUT[q];
        }
    }

    private void collect(ContentsToTensions k) {
        six(po2_, k.po2_o2, k.po2_co2, k.po2_hb, k.po2_beox, k.po2_temperature, k.po2_p50);
        six(pco2_, k.pco2_o2, k.pco2_co2, k.pco2_hb, k.pco2_beox, k.pco2_temperature, k.pco2_p50);
        six(pH_, k.pH_o2, k.pH_co2, k.pH_hb, k.pH_beox, k.pH_temperature, k.pH_p50);
        six(lnVirtualPo2_, k.lnX_o2, k.lnX_co2, k.lnX_hb, k.lnX_beox, k.lnX_temperature, k.lnX_p50);
        six(
                saturation_,
                k.saturation_o2,
                k.saturation_co2,
                k.saturation_hb,
                k.saturation_beox,
                k.saturation_temperature,
                k.saturation_p50);
    }

    private static void six(
            double[] to, double o2, double co2, double hb, double baseExcess, double temperature, double p50) {
        to[0] = o2;
        to[1] = co2;
        to[2] = hb;
        to[3] = baseExcess;
        to[4] = temperature;
        to[5] = p50;
    }
}
