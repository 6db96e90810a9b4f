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
    /** Below this step in pH the last correction is applied along the tangent; its square is lost in rounding. */
    private static final double STEP_TOLERANCE = 2e-5;

    private static final int BUDGET = 60;
    private static final double FARTHEST_PH = 1.5;
    private static final double BOHR = OxygenCurve.LN10 * OxygenCurve.BOHR;
    private static final double LOG_SOLUBILITY = Functions.log(AcidBase.SOLUBILITY);

    /** O2 content, mL(STPD)/dL. */
    public double o2;
    /** CO2 content, mL(STPD)/dL. */
    public double co2;
    /** Plasma pH. */
    public double pH;
    /** Oxygen saturation of hemoglobin, fraction. */
    public double saturation;
    /** ln of the virtual PO2 (mmHg): with pH the guess of the next solve. */
    public double lnVirtualPo2;
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

    /** Slopes of ln virtual PO2. */
    public double lnX_po2;

    public double lnX_pco2;

    public double lnX_hb;

    public double lnX_beox;

    public double lnX_temperature;

    public double lnX_p50;

    private final BloodPoint point = new BloodPoint();
    private final Direction direction = new Direction();
    private double logPo2Slope;
    private double logPco2Slope;

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
        point.blood(hb, beox, temperature, p50);
        logPo2Slope = 1 / Math.sqrt(po2 * po2 + PointSearch.SMALLEST * PointSearch.SMALLEST);
        logPco2Slope = 1 / Math.sqrt(pco2 * pco2 + PointSearch.SMALLEST * PointSearch.SMALLEST);
        double logPco2 = Functions.log(Functions.positive(pco2, PointSearch.SMALLEST));
        double logXAtStandardPH =
                Functions.log(Functions.positive(po2, PointSearch.SMALLEST) * OxygenCurve.NORMAL_P50_MMHG / p50)
                        + point.logFactorAtStandardPH(logPco2);
        findPH(logPco2, logXAtStandardPH, guessPH);
        o2 = point.o2;
        co2 = point.co2;
        pH = point.pH;
        saturation = point.saturation;
        lnVirtualPo2 = point.logX;
        bicarbonate = point.bicarbonate;
    }

    /** The pH at which Henderson-Hasselbalch and the Van Slyke line give the same bicarbonate. */
    private void findPH(double logPco2, double logXAtStandardPH, double guessPH) {
        boolean usable = Math.abs(guessPH - OxygenCurve.STANDARD_PH) < FARTHEST_PH;
        double tried = usable ? guessPH : OxygenCurve.STANDARD_PH;
        double logX = logXAtStandardPH + BOHR * (tried - OxygenCurve.STANDARD_PH);
        converged = false;
        iterations = 0;
        while (!converged && iterations < BUDGET) {
            iterations++;
            point.oxygenate(Functions.exp(logX));
            double line = point.bicarbonateLine(tried);
            double distance =
                    LOG_SOLUBILITY + logPco2 + OxygenCurve.LN10 * (tried - AcidBase.PK) - AcidBase.logBicarbonate(line);
            double lineSlope = point.bicarbonateLine_x() * BOHR - point.buffer();
            double step = distance / (OxygenCurve.LN10 - AcidBase.logBicarbonateSlope(line) * lineSlope);
            tried -= step;
            logX = logXAtStandardPH + BOHR * (tried - OxygenCurve.STANDARD_PH);
            converged = Math.abs(step) < STEP_TOLERANCE;
        }
        point.moveTo(logX, tried);
        double last = (logPco2 - point.logPco2) / (point.logPco2_pH + BOHR * point.logBicarbonate_x);
        point.nudge(BOHR * last, last);
    }

    /**
     * Computes the partial derivatives at the last solution, by the implicit function theorem: along each input, ln x
     * and pH move so that the two given quantities keep their values.
     */
    public void slopes() {
        point.moveTo(point.logX, point.pH);
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
        direction.along(logPo2Slope, 0);
        o2_po2 = o2Along();
        co2_po2 = co2Along();
        pH_po2 = direction.pH;
        saturation_po2 = point.saturation_x * direction.logX;
        lnX_po2 = direction.logX;
    }

    private void alongPco2() {
        direction.along(0, logPco2Slope);
        o2_pco2 = o2Along();
        co2_pco2 = co2Along();
        pH_pco2 = direction.pH;
        saturation_pco2 = point.saturation_x * direction.logX;
        lnX_pco2 = direction.logX;
    }

    private void alongHb() {
        direction.along(-point.logPo2_hb, -point.logPco2_hb);
        o2_hb = o2Along() + point.o2_hb;
        co2_hb = co2Along() + point.co2_hb;
        pH_hb = direction.pH;
        saturation_hb = point.saturation_x * direction.logX;
        lnX_hb = direction.logX;
    }

    private void alongBeox() {
        direction.along(-point.logPo2_beox, -point.logPco2_beox);
        o2_beox = o2Along() + point.o2_beox;
        co2_beox = co2Along() + point.co2_beox;
        pH_beox = direction.pH;
        saturation_beox = point.saturation_x * direction.logX;
        lnX_beox = direction.logX;
    }

    private void alongTemperature() {
        direction.along(-point.logPo2_temperature, 0);
        o2_temperature = o2Along() + point.o2_temperature;
        co2_temperature = co2Along() + point.co2_temperature;
        pH_temperature = direction.pH;
        saturation_temperature = point.saturation_x * direction.logX;
        lnX_temperature = direction.logX;
    }

    private void alongP50() {
        direction.along(-point.logPo2_p50, 0);
        o2_p50 = o2Along() + point.o2_p50;
        co2_p50 = co2Along();
        pH_p50 = direction.pH;
        saturation_p50 = point.saturation_x * direction.logX;
        lnX_p50 = direction.logX;
    }

    private double o2Along() {
        return point.o2_x * direction.logX + point.o2_pH * direction.pH;
    }

    private double co2Along() {
        return point.co2_x * direction.logX + point.co2_pH * direction.pH;
    }
}
