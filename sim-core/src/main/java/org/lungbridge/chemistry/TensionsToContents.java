package org.lungbridge.chemistry;

import org.lungbridge.lanes.Functions;

/**
 * From what blood shows to what it holds: O2 and CO2 content, pH and saturation of blood in equilibrium with a given
 * PO2 and PCO2, such as blood leaving a lung unit.
 *
 * <p>Only pH is searched, with Newton's method on the logarithm of bicarbonate as in {@link AcidBase}, saturation
 * following pH through the Bohr shift. PO2 and PCO2 enter as {@code (p + √(p² + 1e-6))/2}, which stays positive for
 * any p and differs from p by 2.5e-7/p (DESIGN).
 *
 * <p>A name {@code y_x} is the slope of y in x, units as in {@code solve}. Slopes are valid after {@link #slopes} only. Mutable scratch: not for two threads.
 */
public final class TensionsToContents {
    /** A step in pH whose square is lost in rounding is the last. */
    private static final double STEP_TOLERANCE = 3e-8;
    /** Up to here the series of {@link #nearLog} and {@link #nearExp} are taken; further away the functions themselves. */
    private static final double NEAR_LOG = 0.02;

    private static final double NEAR_EXP = 0.005;

    private static final int BUDGET = 60;
    private static final double FARTHEST_PH = 1.5;
    private static final double BOHR = OxygenCurve.LN10 * OxygenCurve.BOHR;
    /** O2 content, mL(STPD)/dL. */
    public double o2;
    /** CO2 content, mL(STPD)/dL. */
    public double co2;
    /** Plasma pH. */
    public double pH;
    /** Oxygen saturation of hemoglobin, fraction. */
    public double saturation;
    /** Plasma bicarbonate, mmol/L. */
    public double bicarbonate;
    /** Whether the search ended within its budget; if not, the values are the last iterate. */
    public boolean converged;
    /** Newton steps of the last solve. */
    public int iterations;

    /** Slopes of the O2 content. */
    public double o2_po2;

    public double o2_pco2;

    public double o2_hb;

    public double o2_beox;

    public double o2_temperature;

    public double o2_p50;

    /** Slopes of the CO2 content. */
    public double co2_po2;

    public double co2_pco2;

    public double co2_hb;

    public double co2_beox;

    public double co2_temperature;

    public double co2_p50;

    /** Slopes of pH. */
    public double pH_po2;

    public double pH_pco2;

    public double pH_hb;

    public double pH_beox;

    public double pH_temperature;

    public double pH_p50;

    /** Slopes of saturation. */
    public double saturation_po2;

    public double saturation_pco2;

    public double saturation_hb;

    public double saturation_beox;

    public double saturation_temperature;

    public double saturation_p50;

    private final BloodPoint point = new BloodPoint();
    private final Direction direction = new Direction();
    private double po2;
    private double pco2;
    private double virtualPo2;

    /**
     * Finds the contents.
     *
     * @param po2 PO2, mmHg
     * @param pco2 PCO2, mmHg
     * @param hb hemoglobin, g/dL, 0 to 25
     * @param beox oxygenated base excess, mmol/L
     * @param temperature °C
     * @param p50 standard P50, mmHg, see {@link OxygenCurve#standardP50_mmHg}
     * @param guessPH pH to start from, such as the last solution; NaN for none
     */
    public void solve(double po2, double pco2, double hb, double beox, double temperature, double p50, double guessPH) {
        this.po2 = po2;
        this.pco2 = pco2;
        point.blood(hb, beox, temperature, p50);
        double o2Tension = Functions.positive(po2, PointSearch.SMALLEST);
        double co2Tension = Functions.positive(pco2, PointSearch.SMALLEST);
        double logFactor = point.logFactorAtStandardPH(Functions.log(co2Tension));
        findPH(o2Tension * OxygenCurve.NORMAL_P50_MMHG / p50, logFactor, co2Tension, guessPH);
        point.settle(virtualPo2, pH, bicarbonate, o2Tension, co2Tension);
        o2 = point.o2;
        co2 = point.co2;
        saturation = point.saturation;
    }

    /** ln of the virtual PO2 (mmHg) at the last solution: with pH the guess of an inverse search. */
    public double lnVirtualPo2() {
        return Functions.log(virtualPo2);
    }

    /**
     * The pH at which Henderson-Hasselbalch and the Van Slyke line give the same bicarbonate. Virtual PO2 and bicarbonate
     * follow each step in pH by the factor it brings, so that an exponential is taken once and not at every step.
     *
     * @param standardPo2 PO2 times normal over standard P50, mmHg
     * @param logFactor ln of the virtual factor at pH 7.4 and normal P50
     */
    private void findPH(double standardPo2, double logFactor, double pco2, double guessPH) {
        boolean usable = Math.abs(guessPH - OxygenCurve.STANDARD_PH) < FARTHEST_PH;
        double tried = usable ? guessPH : OxygenCurve.STANDARD_PH;
        double x = standardPo2 * Functions.exp(logFactor + BOHR * (tried - OxygenCurve.STANDARD_PH));
        double dissociated = AcidBase.bicarbonate(pco2, tried);
        converged = false;
        iterations = 0;
        while (!converged && iterations < BUDGET) {
            iterations++;
            point.oxygenate(x);
            double line = point.bicarbonateLine(tried);
            double slope = AcidBase.logBicarbonateSlope(line);
            double lineSlope = point.bicarbonateLine_x() * BOHR - point.buffer();
            double step = distance(dissociated, line) / (OxygenCurve.LN10 - slope * lineSlope);
            tried -= step;
            x *= nearExp(-BOHR * step);
            dissociated *= nearExp(-OxygenCurve.LN10 * step);
            converged = Math.abs(step) < STEP_TOLERANCE;
        }
        pH = tried;
        virtualPo2 = x;
        bicarbonate = dissociated;
    }

    /** ln of the bicarbonate that dissociation gives over that of the Van Slyke line. */
    private static double distance(double dissociated, double line) {
        if (line > AcidBase.BICARBONATE_FLOOR) {
            double beyond = dissociated / line - 1;
            if (Math.abs(beyond) < NEAR_LOG) {
                return nearLog(beyond);
            }
        }
        return Functions.log(dissociated) - AcidBase.logBicarbonate(line);
    }

    /** ln(1 + u) by its series, wrong by u^5/5. */
    private static double nearLog(double u) {
        return u * (1 - u * (1.0 / 2 - u * (1.0 / 3 - u * (1.0 / 4))));
    }

    /** e^v, by its series where its rest, v^6/720, is lost in rounding. */
    private static double nearExp(double v) {
        if (Math.abs(v) > NEAR_EXP) {
            return Functions.exp(v);
        }
        return 1 + v * (1 + v * (1.0 / 2 + v * (1.0 / 6 + v * (1.0 / 24 + v * (1.0 / 120)))));
    }

    /**
     * Computes the partial derivatives at the last solution, by the implicit function theorem: along each input, ln x
     * and pH move so that the two given quantities keep their values.
     */
    public void slopes() {
        point.propertySlopes();
        direction.prepare(point.logPo2_x, point.logPo2_pH, point.logBicarbonate_x, point.logPco2_pH);
        alongPo2();
        alongPco2();
        alongHb();
        alongBeox();
        alongTemperature();
        alongP50();
    }

    private void alongPo2() {
        direction.along(1 / Math.sqrt(po2 * po2 + PointSearch.SMALLEST * PointSearch.SMALLEST), 0);
        o2_po2 = o2Along();
        co2_po2 = co2Along();
        pH_po2 = direction.pH;
        saturation_po2 = point.saturation_x * direction.logX;
    }

    private void alongPco2() {
        direction.along(0, 1 / Math.sqrt(pco2 * pco2 + PointSearch.SMALLEST * PointSearch.SMALLEST));
        o2_pco2 = o2Along();
        co2_pco2 = co2Along();
        pH_pco2 = direction.pH;
        saturation_pco2 = point.saturation_x * direction.logX;
    }

    private void alongHb() {
        direction.along(-point.logPo2_hb, -point.logPco2_hb);
        o2_hb = o2Along() + point.o2_hb;
        co2_hb = co2Along() + point.co2_hb;
        pH_hb = direction.pH;
        saturation_hb = point.saturation_x * direction.logX;
    }

    private void alongBeox() {
        direction.along(-point.logPo2_beox, -point.logPco2_beox);
        o2_beox = o2Along() + point.o2_beox;
        co2_beox = co2Along() + point.co2_beox;
        pH_beox = direction.pH;
        saturation_beox = point.saturation_x * direction.logX;
    }

    private void alongTemperature() {
        direction.along(-point.logPo2_temperature, 0);
        o2_temperature = o2Along() + point.o2_temperature;
        co2_temperature = co2Along() + point.co2_temperature;
        pH_temperature = direction.pH;
        saturation_temperature = point.saturation_x * direction.logX;
    }

    private void alongP50() {
        direction.along(-point.logPo2_p50, 0);
        o2_p50 = o2Along() + point.o2_p50;
        co2_p50 = co2Along();
        pH_p50 = direction.pH;
        saturation_p50 = point.saturation_x * direction.logX;
    }

    private double o2Along() {
        return point.o2_x * direction.logX + point.o2_pH * direction.pH;
    }

    private double co2Along() {
        return point.co2_x * direction.logX + point.co2_pH * direction.pH;
    }
}
