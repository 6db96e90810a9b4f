package org.lungbridge.benchmarks.peers;

import java.util.Arrays;
import org.lungbridge.chemistry.ContentsToTensions;
import org.lungbridge.lanes.Functions;
import org.lungbridge.ode.LinearPattern;
import org.lungbridge.ode.OdeSystem;

/**
 * The blood chemistry of the patient in a small body on VV-ECMO: what a port to another language can follow. Not the
 * patient model: circuit and body are as simple as they can be and still be coupled and stiff; the chemistry is ours.
 *
 * <pre>
 *   sites     0 venous, 1 pulmonary artery, 2 lung capillary, 3 arterial, 4-8 membrane segments
 *   states    2j, 2j+1: O2 and CO2 content of site j, mL/dL; 18, 19 alveolar PO2, PCO2; 20 pump flow Q, dL/s;
 *             21 tissue PCO2; 22 shunt s; 23 cardiac output CO, dL/s; 24 base excess
 *   knobs     0 speed n, 1000/min; 1 sweep, dL/s; 2 FdO2; 3 FiO2; 4 alveolar ventilation, dL/s; 5 O2 demand, mL/s
 *
 *   rec       = 0.5·Q/(Q + CO)              inlet = (1 − rec)·c0 + rec·c8
 *   fac       = √(1.2/(Q + 0.05))           g = 100·sweep/863/5
 *   segment   V dO2  = Q (up − c) + 0.0084·Q·fac·(713·FdO2 − PO2)
 *             V dCO2 = Q (up − c) − g (1 − exp(−0.077·Q·fac/g)) PCO2
 *   artery    1: VdC = (CO − Q(1 − rec)) c0 + Q(1 − rec) c8 − CO c1
 *   capillary 2: VdC = CO(1 − s)(c1 − c2) ± D (alveolar − capillary)
 *   arterial  3: VdC = CO((1 − s) c2 + s c1 − c3)
 *   venous    0: VdO2 = CO(c3 − c0) − use,  VdCO2 = CO(c3 − c0) + 0.3 (Pt − PvCO2),  use = demand·cO2/(cO2 + 1)
 *   pump      6 dQ/dt = n² − Q(4 + 20 Q)
 *   shunt     60 ds/dt = 0.3 + 0.4 PpaO2/(PpaO2 + 40) − s
 *   heart     15 dCO/dt = 0.8 + 0.6·30/(PaO2 + 30) − CO
 *   kidney    7200 dBE/dt = −10 + 20 (7.4 − pHa) − BE
 * </pre>
 */
final class CircuitLoop implements OdeSystem {
    static final int SITES = 9;
    static final int STATES = 25;
    static final int KNOBS = 6;
    static final double HB = 9.8;
    static final double TEMPERATURE = 37;
    static final double P50 = 26.8;
    private static final int VENOUS = 0;
    private static final int ARTERY = 1;
    private static final int CAPILLARY = 2;
    private static final int ARTERIAL = 3;
    private static final int SEGMENT = 4;
    private static final int LAST = 8;
    private static final int ALVEOLAR = 18;
    private static final int PUMP = 20;
    private static final int TISSUE = 21;
    private static final int SHUNT = 22;
    private static final int HEART = 23;
    private static final int BASE = 24;
    private static final double[] VOLUME = {25, 2.5, 0.8, 8, 0.5, 0.5, 0.5, 0.5, 0.5};
    private static final double O2_TRANSFER = 0.0084;
    private static final double CO2_TRANSFER = 0.077;
    private static final double O2_DIFFUSION = 0.03;
    private static final double CO2_DIFFUSION = 0.8;
    private static final double INSPIRED = 713;
    private static final double PER_PRESSURE = 8.63;
    private static final double LUNG = 12;
    private static final double TISSUE_EXCHANGE = 0.3;
    private static final double TISSUE_STORE = 150;
    private static final double QUOTIENT = 0.8;

    final double[] knobs = new double[KNOBS];
    private final ContentsToTensions[] blood = new ContentsToTensions[SITES];
    private final double[] guessX = new double[SITES];
    private final double[] guessPH = new double[SITES];
    private final double[] at = new double[STATES];
    private final int[] place = new int[STATES * STATES];
    private final LinearPattern pattern;
    private boolean recording;
    private double[][] entries = new double[0][];

    CircuitLoop() {
        for (int j = 0; j < SITES; j++) {
            blood[j] = new ContentsToTensions();
        }
        restart();
        double[] start = CircuitProblem.guess();
        double[][] y = new double[STATES][1];
        for (int s = 0; s < STATES; s++) {
            y[s][0] = start[s];
        }
        Arrays.fill(knobs, 1);
        rates(new double[1], y, new double[STATES][1]);
        Arrays.fill(place, -1);
        recording = true;
        slopes();
        recording = false;
        pattern = number();
    }

    /** Forgets where the chemistry was. */
    void restart() {
        Arrays.fill(guessX, Double.NaN);
        Arrays.fill(guessPH, Double.NaN);
    }

    /** Numbers the entries column by column, as a compressed sparse column matrix has them. */
    private LinearPattern number() {
        int[] row = new int[STATES * STATES];
        int[] column = new int[STATES * STATES];
        int count = 0;
        for (int c = 0; c < STATES; c++) {
            for (int r = 0; r < STATES; r++) {
                if (place[r * STATES + c] == 0) {
                    place[r * STATES + c] = count;
                    row[count] = r;
                    column[count++] = c;
                }
            }
        }
        return new LinearPattern(STATES, 0, Arrays.copyOf(row, count), Arrays.copyOf(column, count));
    }

    @Override
    public int states() {
        return STATES;
    }

    @Override
    public int lanes() {
        return 1;
    }

    @Override
    public double nominal(int state) {
        if (state < ALVEOLAR) {
            return state % 2 == 0 ? 1 : 5;
        }
        return switch (state) {
            case ALVEOLAR -> 100;
            case ALVEOLAR + 1, TISSUE -> 40;
            case PUMP, HEART -> 0.6;
            case SHUNT -> 0.3;
            default -> 5;
        };
    }

    @Override
    public String name(int state) {
        return "state " + state;
    }

    @Override
    public LinearPattern pattern() {
        return pattern;
    }

    @Override
    public void accepted(boolean[] lanes) {
        for (int j = 0; j < SITES; j++) {
            guessX[j] = blood[j].lnVirtualPo2;
            guessPH[j] = blood[j].pH;
        }
    }

    private double recirculation() {
        return 0.5 * at[PUMP] / (at[PUMP] + at[HEART]);
    }

    private static double area(double flow) {
        return Math.sqrt(1.2 / (flow + 0.05));
    }

    private double sweepConductance() {
        return 100 * knobs[1] / 863 / 5;
    }

    @Override
    public void rates(double[] t, double[][] y, double[][] dydt) {
        for (int s = 0; s < STATES; s++) {
            at[s] = y[s][0];
        }
        for (int j = 0; j < SITES; j++) {
            blood[j].solve(at[2 * j], at[2 * j + 1], HB, at[BASE], TEMPERATURE, P50, guessX[j], guessPH[j]);
        }
        membrane(dydt);
        body(dydt);
        slow(dydt);
    }

    private void membrane(double[][] d) {
        double q = at[PUMP];
        double rec = recirculation();
        double fac = area(q);
        double g = sweepConductance();
        double co2 = g * (1 - Functions.exp(-CO2_TRANSFER * q * fac / g));
        double o2 = O2_TRANSFER * q * fac;
        double upO2 = (1 - rec) * at[2 * VENOUS] + rec * at[2 * LAST];
        double upCo2 = (1 - rec) * at[2 * VENOUS + 1] + rec * at[2 * LAST + 1];
        for (int j = SEGMENT; j <= LAST; j++) {
            d[2 * j][0] = (q * (upO2 - at[2 * j]) + o2 * (INSPIRED * knobs[2] - blood[j].po2)) / VOLUME[j];
            d[2 * j + 1][0] = (q * (upCo2 - at[2 * j + 1]) - co2 * blood[j].pco2) / VOLUME[j];
            upO2 = at[2 * j];
            upCo2 = at[2 * j + 1];
        }
    }

    private void body(double[][] d) {
        double output = at[HEART];
        double returned = at[PUMP] * (1 - recirculation());
        double s = at[SHUNT];
        double use = knobs[5] * at[0] / (at[0] + 1);
        double o2 = O2_DIFFUSION * (at[ALVEOLAR] - blood[CAPILLARY].po2);
        double co2 = CO2_DIFFUSION * (blood[CAPILLARY].pco2 - at[ALVEOLAR + 1]);
        double tissue = TISSUE_EXCHANGE * (at[TISSUE] - blood[VENOUS].pco2);
        for (int x = 0; x < 2; x++) {
            double venous = at[x];
            double artery = at[2 * ARTERY + x];
            double capillary = at[2 * CAPILLARY + x];
            double arterial = at[2 * ARTERIAL + x];
            double gain = x == 0 ? -use : tissue;
            double taken = x == 0 ? o2 : -co2;
            d[x][0] = (output * (arterial - venous) + gain) / VOLUME[VENOUS];
            d[2 * ARTERY + x][0] =
                    ((output - returned) * venous + returned * at[2 * LAST + x] - output * artery) / VOLUME[ARTERY];
            d[2 * CAPILLARY + x][0] = (output * (1 - s) * (artery - capillary) + taken) / VOLUME[CAPILLARY];
            d[2 * ARTERIAL + x][0] = output * ((1 - s) * capillary + s * artery - arterial) / VOLUME[ARTERIAL];
        }
        d[ALVEOLAR][0] = (knobs[4] * (INSPIRED * knobs[3] - at[ALVEOLAR]) - PER_PRESSURE * o2) / LUNG;
        d[ALVEOLAR + 1][0] = (PER_PRESSURE * co2 - knobs[4] * at[ALVEOLAR + 1]) / LUNG;
        d[TISSUE][0] = (QUOTIENT * use - tissue) / TISSUE_STORE;
    }

    private void slow(double[][] d) {
        double artery = blood[ARTERY].po2;
        d[PUMP][0] = (knobs[0] * knobs[0] - at[PUMP] * (4 + 20 * at[PUMP])) / 6;
        d[SHUNT][0] = (0.3 + 0.4 * artery / (artery + 40) - at[SHUNT]) / 60;
        d[HEART][0] = (0.8 + 18 / (blood[ARTERIAL].po2 + 30) - at[HEART]) / 15;
        d[BASE][0] = (-10 + 20 * (7.4 - blood[ARTERIAL].pH) - at[BASE]) / 7200;
    }

    @Override
    public void linearize(double[][] into) {
        for (double[] entry : into) {
            entry[0] = 0;
        }
        entries = into;
        slopes();
    }

    private void add(int row, int column, double slope) {
        if (recording) {
            place[row * STATES + column] = 0;
        } else {
            entries[place[row * STATES + column]][0] += slope;
        }
    }

    /** Adds what a factor times a tension of a site gives to a row. */
    private void addPo2(int row, int site, double factor) {
        add(row, 2 * site, factor * blood[site].po2_o2);
        add(row, 2 * site + 1, factor * blood[site].po2_co2);
        add(row, BASE, factor * blood[site].po2_beox);
    }

    private void addPco2(int row, int site, double factor) {
        add(row, 2 * site, factor * blood[site].pco2_o2);
        add(row, 2 * site + 1, factor * blood[site].pco2_co2);
        add(row, BASE, factor * blood[site].pco2_beox);
    }

    private void slopes() {
        for (ContentsToTensions site : blood) {
            site.slopes();
        }
        membraneSlopes();
        bodySlopes();
        gasSlopes();
        slowSlopes();
    }

    private void membraneSlopes() {
        double q = at[PUMP];
        double sum = q + at[HEART];
        double rec = recirculation();
        double fac = area(q);
        double qfac_q = fac * (1 - 0.5 * q / (q + 0.05));
        double g = sweepConductance();
        double decay = Functions.exp(-CO2_TRANSFER * q * fac / g);
        double co2 = g * (1 - Functions.exp(-CO2_TRANSFER * q * fac / g));
        double co2_q = CO2_TRANSFER * qfac_q * decay;
        double o2 = O2_TRANSFER * q * fac;
        for (int j = SEGMENT; j <= LAST; j++) {
            double per = 1 / VOLUME[j];
            for (int x = 0; x < 2; x++) {
                int row = 2 * j + x;
                double up;
                if (j == SEGMENT) {
                    double step = at[2 * LAST + x] - at[x];
                    up = at[x] + rec * step;
                    add(row, x, per * q * (1 - rec));
                    add(row, 2 * LAST + x, per * q * rec);
                    add(row, PUMP, per * q * step * 0.5 * at[HEART] / (sum * sum));
                    add(row, HEART, -per * q * step * 0.5 * q / (sum * sum));
                } else {
                    up = at[row - 2];
                    add(row, row - 2, per * q);
                }
                add(row, row, -per * q);
                add(row, PUMP, per * (up - at[row]));
            }
            addPo2(2 * j, j, -per * o2);
            add(2 * j, PUMP, per * O2_TRANSFER * qfac_q * (INSPIRED * knobs[2] - blood[j].po2));
            addPco2(2 * j + 1, j, -per * co2);
            add(2 * j + 1, PUMP, -per * co2_q * blood[j].pco2);
        }
    }

    private void bodySlopes() {
        double output = at[HEART];
        double q = at[PUMP];
        double sum = q + output;
        double returned = q * (1 - recirculation());
        double returned_q = 1 - 0.5 * q * (q + 2 * output) / (sum * sum);
        double returned_heart = 0.5 * q * q / (sum * sum);
        double s = at[SHUNT];
        for (int x = 0; x < 2; x++) {
            int artery = 2 * ARTERY + x;
            int capillary = 2 * CAPILLARY + x;
            int arterial = 2 * ARTERIAL + x;
            int last = 2 * LAST + x;
            double per = 1 / VOLUME[VENOUS];
            add(x, arterial, per * output);
            add(x, x, -per * output);
            add(x, HEART, per * (at[arterial] - at[x]));
            per = 1 / VOLUME[ARTERY];
            double step = at[last] - at[x];
            add(artery, x, per * (output - returned));
            add(artery, last, per * returned);
            add(artery, artery, -per * output);
            add(artery, HEART, per * (at[x] - at[artery] + returned_heart * step));
            add(artery, PUMP, per * returned_q * step);
            per = 1 / VOLUME[CAPILLARY];
            add(capillary, artery, per * output * (1 - s));
            add(capillary, capillary, -per * output * (1 - s));
            add(capillary, HEART, per * (1 - s) * (at[artery] - at[capillary]));
            add(capillary, SHUNT, -per * output * (at[artery] - at[capillary]));
            per = 1 / VOLUME[ARTERIAL];
            add(arterial, capillary, per * output * (1 - s));
            add(arterial, artery, per * output * s);
            add(arterial, arterial, -per * output);
            add(arterial, SHUNT, per * output * (at[artery] - at[capillary]));
            add(arterial, HEART, per * ((1 - s) * at[capillary] + s * at[artery] - at[arterial]));
        }
    }

    private void gasSlopes() {
        double use_o2 = knobs[5] / ((at[0] + 1) * (at[0] + 1));
        add(0, 0, -use_o2 / VOLUME[VENOUS]);
        add(1, TISSUE, TISSUE_EXCHANGE / VOLUME[VENOUS]);
        addPco2(1, VENOUS, -TISSUE_EXCHANGE / VOLUME[VENOUS]);
        add(TISSUE, 0, QUOTIENT * use_o2 / TISSUE_STORE);
        add(TISSUE, TISSUE, -TISSUE_EXCHANGE / TISSUE_STORE);
        addPco2(TISSUE, VENOUS, TISSUE_EXCHANGE / TISSUE_STORE);
        add(2 * CAPILLARY, ALVEOLAR, O2_DIFFUSION / VOLUME[CAPILLARY]);
        addPo2(2 * CAPILLARY, CAPILLARY, -O2_DIFFUSION / VOLUME[CAPILLARY]);
        add(2 * CAPILLARY + 1, ALVEOLAR + 1, CO2_DIFFUSION / VOLUME[CAPILLARY]);
        addPco2(2 * CAPILLARY + 1, CAPILLARY, -CO2_DIFFUSION / VOLUME[CAPILLARY]);
        add(ALVEOLAR, ALVEOLAR, -(knobs[4] + PER_PRESSURE * O2_DIFFUSION) / LUNG);
        addPo2(ALVEOLAR, CAPILLARY, PER_PRESSURE * O2_DIFFUSION / LUNG);
        add(ALVEOLAR + 1, ALVEOLAR + 1, -(knobs[4] + PER_PRESSURE * CO2_DIFFUSION) / LUNG);
        addPco2(ALVEOLAR + 1, CAPILLARY, PER_PRESSURE * CO2_DIFFUSION / LUNG);
    }

    private void slowSlopes() {
        double artery = blood[ARTERY].po2 + 40;
        double arterial = blood[ARTERIAL].po2 + 30;
        add(PUMP, PUMP, -(4 + 40 * at[PUMP]) / 6);
        addPo2(SHUNT, ARTERY, 16 / (artery * artery) / 60);
        add(SHUNT, SHUNT, -1.0 / 60);
        addPo2(HEART, ARTERIAL, -18 / (arterial * arterial) / 15);
        add(HEART, HEART, -1.0 / 15);
        add(BASE, 2 * ARTERIAL, -20 * blood[ARTERIAL].pH_o2 / 7200);
        add(BASE, 2 * ARTERIAL + 1, -20 * blood[ARTERIAL].pH_co2 / 7200);
        add(BASE, BASE, -(1 + 20 * blood[ARTERIAL].pH_beox) / 7200);
    }
}
