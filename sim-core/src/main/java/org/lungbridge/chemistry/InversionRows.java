package org.lungbridge.chemistry;

import java.util.Arrays;
import org.lungbridge.lanes.RowFunctions;

/**
 * The searches of {@link ContentsToTensions} and {@link OxygenAndCo2Tension} for all lanes at once: short loops over rows
 * in the place of one search after the other, which a processor works on side by side. Every lane takes part in every
 * iteration; one that has arrived keeps its result. The results have the bits of the search of one sample: a lane in which anything
 * is out of the ordinary (a content not above zero, no usable guess, bicarbonate at its floor, a residual that does not
 * fall) is searched by itself.
 *
 * <p>Use: write the input rows, solve, read the others.
 */
public final class InversionRows {
    private static final double STEP_TOLERANCE = 1e-8;
    private static final double PER_LARGEST_STEP_PH = 1 / 0.15;
    private static final int BUDGET = 60;
    private static final double FARTHEST_LOG_X = 12;
    private static final double FARTHEST_PH = 1.5;
    private static final double SMALLEST = PointSearch.SMALLEST;
    /** Fewer lanes are searched one after the other. */
    private static final int ENOUGH = 4;
    /** Where a lane that is searched by itself waits: ln mmHg and pH of ordinary blood. */
    private static final double WAITING_LOG_X = 3.5;

    /** Input: O2 content, mL(STPD)/dL. */
    public final double[] o2;
    /** Input: CO2 content, mL(STPD)/dL, or PCO2, mmHg. */
    public final double[] second;
    /** Input: hemoglobin, g/dL. */
    public final double[] hb;
    /** PO2, mmHg. */
    public final double[] po2;
    /** PCO2, mmHg, where contents are given. */
    public final double[] pco2;
    /** CO2 content, mL(STPD)/dL, where PCO2 is given. */
    public final double[] co2;
    /** Plasma pH. */
    public final double[] pH;
    /** Oxygen saturation of hemoglobin, fraction. */
    public final double[] saturation;
    /** ln of the virtual PO2 (mmHg). */
    public final double[] lnVirtualPo2;

    private final int lanes;
    private final boolean ofTension;
    private final RowFunctions functions;
    private final PointRows point;
    private final ContentsToTensions ofContents = new ContentsToTensions();
    private final OxygenAndCo2Tension ofContentAndTension = new OxygenAndCo2Tension();
    private final boolean[] open;
    private final boolean[] odd;
    private int left;

    private final double[] givenO2;
    private final double[] given;
    private final double[] o2Scale;
    private final double[] scale;
    private final double[] stepX;
    private final double[] stepPH;
    private final double[] residual;
    private final double[] before;

    private InversionRows(int lanes, boolean ofTension) {
        this.lanes = lanes;
        this.ofTension = ofTension;
        functions = new RowFunctions(lanes);
        o2 = new double[lanes];
        second = new double[lanes];
        hb = new double[lanes];
        po2 = new double[lanes];
        pco2 = new double[lanes];
        co2 = new double[lanes];
        pH = new double[lanes];
        saturation = new double[lanes];
        lnVirtualPo2 = new double[lanes];
        givenO2 = new double[lanes];
        given = new double[lanes];
        o2Scale = new double[lanes];
        scale = new double[lanes];
        stepX = new double[lanes];
        stepPH = new double[lanes];
        residual = new double[lanes];
        before = new double[lanes];
        open = new boolean[lanes];
        odd = new boolean[lanes];
        point = new PointRows(hb);
    }

    /** Blood whose O2 and CO2 contents are given. */
    public static InversionRows ofContents(int lanes) {
        return new InversionRows(lanes, false);
    }

    /** Blood whose O2 content and PCO2 are given. */
    public static InversionRows ofContentAndTension(int lanes) {
        return new InversionRows(lanes, true);
    }

    /** Number of lanes. */
    public int lanes() {
        return lanes;
    }

    /** Solves for all lanes; the other rows are the arguments of the search of one sample. */
    public void solve(double[] beox, double[] temperature, double[] p50, double[] guessLnX, double[] guessPH) {
        if (lanes < ENOUGH) {
            for (int i = 0; i < lanes; i++) {
                alone(i, beox[i], temperature[i], p50[i], guessLnX[i], guessPH[i]);
            }
            return;
        }
        begin(temperature, guessLnX, guessPH);
        for (int k = 0; k <= BUDGET && left > 0; k++) {
            point.move(beox, temperature, p50);
            newton();
            move();
        }
        for (int i = 0; i < lanes; i++) {
            if (leftOver(i)) {
                alone(i, beox[i], temperature[i], p50[i], guessLnX[i], guessPH[i]);
            }
        }
    }

    /** Whether the rows of the last search left this lane to the search of one sample, which costs more. */
    boolean leftOver(int lane) {
        return odd[lane] || open[lane];
    }

    private void begin(double[] temperature, double[] guessLnX, double[] guessPH) {
        double[] o2 = this.o2, second = this.second, givenO2 = this.givenO2, given = this.given;
        double[] o2Scale = this.o2Scale, scale = this.scale;
        point.blood(temperature);
        for (int i = 0; i < lanes; i++) {
            givenO2[i] = 0.5 * (o2[i] + Math.sqrt(o2[i] * o2[i] + SMALLEST * SMALLEST));
            given[i] = 0.5 * (second[i] + Math.sqrt(second[i] * second[i] + SMALLEST * SMALLEST));
        }
        for (int i = 0; i < lanes; i++) {
            o2Scale[i] = 1 / Math.max(1, givenO2[i]);
            scale[i] = 1 / given[i];
        }
        if (ofTension) {
            functions.log(given, given);
            Arrays.fill(scale, 1);
        }
        left = 0;
        for (int i = 0; i < lanes; i++) {
            boolean usable = Math.abs(guessLnX[i]) < FARTHEST_LOG_X
                    && Math.abs(guessPH[i] - OxygenCurve.STANDARD_PH) < FARTHEST_PH;
            odd[i] = !(usable && o2[i] > 0 && second[i] > 0);
            open[i] = !odd[i];
            left += open[i] ? 1 : 0;
            point.logX[i] = odd[i] ? WAITING_LOG_X : guessLnX[i];
            point.pH[i] = odd[i] ? OxygenCurve.STANDARD_PH : guessPH[i];
            before[i] = Double.POSITIVE_INFINITY;
        }
    }

    private void setAside(int lane) {
        open[lane] = false;
        odd[lane] = true;
        left--;
        point.logX[lane] = WAITING_LOG_X;
        point.pH[lane] = OxygenCurve.STANDARD_PH;
    }

    private void newton() {
        double[] givenO2 = this.givenO2, given = this.given, o2Scale = this.o2Scale, scale = this.scale;
        double[] foundO2 = point.o2, o2_x = point.o2_x, o2_pH = point.o2_pH;
        double[] found = ofTension ? point.logPco2 : point.co2;
        double[] found_x = ofTension ? point.logBicarbonate_x : point.co2_x;
        double[] found_pH = ofTension ? point.logPco2_pH : point.co2_pH;
        double[] stepX = this.stepX, stepPH = this.stepPH, residual = this.residual;
        for (int i = 0; i < lanes; i++) {
            double e1 = givenO2[i] - foundO2[i];
            double e2 = given[i] - found[i];
            double perDeterminant = 1 / (o2_x[i] * found_pH[i] - o2_pH[i] * found_x[i]);
            stepX[i] = (e1 * found_pH[i] - o2_pH[i] * e2) * perDeterminant;
            stepPH[i] = (o2_x[i] * e2 - found_x[i] * e1) * perDeterminant;
            residual[i] = Math.abs(e1) * o2Scale[i] + Math.abs(e2) * scale[i];
        }
    }

    private void move() {
        for (int i = 0; i < lanes; i++) {
            if (open[i]) {
                double sizeX = Math.abs(stepX[i]);
                double sizePH = Math.abs(stepPH[i]);
                if (point.atFloor[i] || !(residual[i] < before[i])) {
                    setAside(i);
                } else if (Math.max(sizeX, sizePH) < STEP_TOLERANCE) {
                    arrive(i);
                } else {
                    double tooLong = Math.max(1, Math.max(sizeX, sizePH * PER_LARGEST_STEP_PH));
                    point.logX[i] += stepX[i] / tooLong;
                    point.pH[i] += stepPH[i] / tooLong;
                    before[i] = residual[i];
                }
            }
        }
    }

    /** Keeps the result of a lane, shifted along its tangent by the last small step. */
    private void arrive(int i) {
        open[i] = false;
        left--;
        double x = stepX[i];
        double step = stepPH[i];
        double stepLogPco2 = point.logBicarbonate_x[i] * x + point.logPco2_pH[i] * step;
        lnVirtualPo2[i] = point.logX[i] + x;
        pH[i] = point.pH[i] + step;
        saturation[i] = point.saturation[i] + point.saturation_x[i] * x;
        pco2[i] = point.pco2[i] + point.pco2[i] * stepLogPco2;
        po2[i] = point.po2[i] + point.po2[i] * (point.logPo2_x[i] * x + point.logPo2_pH[i] * step);
        co2[i] = point.co2[i] + (point.co2_x[i] * x + point.co2_pH[i] * step);
    }

    private void alone(int i, double beox, double temperature, double p50, double guessLnX, double guessPH) {
        if (ofTension) {
            OxygenAndCo2Tension one = ofContentAndTension;
            one.solve(o2[i], second[i], hb[i], beox, temperature, p50, guessLnX, guessPH);
            co2[i] = one.co2;
            keep(i, one.po2, one.pH, one.saturation, one.lnVirtualPo2);
        } else {
            ContentsToTensions one = ofContents;
            one.solve(o2[i], second[i], hb[i], beox, temperature, p50, guessLnX, guessPH);
            pco2[i] = one.pco2;
            keep(i, one.po2, one.pH, one.saturation, one.lnVirtualPo2);
        }
    }

    private void keep(int i, double po2, double pH, double saturation, double lnVirtualPo2) {
        this.po2[i] = po2;
        this.pH[i] = pH;
        this.saturation[i] = saturation;
        this.lnVirtualPo2[i] = lnVirtualPo2;
    }
}
