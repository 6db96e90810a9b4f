package org.lungbridge.chemistry;

import org.lungbridge.lanes.Functions;

/**
 * CO2 content, PO2, pH and saturation of blood with a given O2 content and a given PCO2: the venous blood of a
 * tissue whose PCO2 is a state.
 *
 * <p>The same Newton search as {@link ContentsToTensions} with {@code ln PCO2} in the place of the CO2 content. O2
 * content and PCO2 enter through the same smooth positive form.
 *
 * <p>A name {@code y_x} is the slope of y in x, units as in {@code solve}. Slopes are valid after {@link #slopes} only. Mutable scratch: not for two threads.
 */
public final class OxygenAndCo2Tension {
    /** CO2 content, mL(STPD)/dL. */
    public double co2;
    /** PO2, mmHg. */
    public double po2;
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

    /** Slopes of the CO2 content. */
    public double co2_o2;

    public double co2_pco2;

    public double co2_hb;

    public double co2_beox;

    public double co2_temperature;

    public double co2_p50;

    /** Slopes of PO2. */
    public double po2_o2;

    public double po2_pco2;

    public double po2_hb;

    public double po2_beox;

    public double po2_temperature;

    public double po2_p50;

    /** Slopes of pH. */
    public double pH_o2;

    public double pH_pco2;

    public double pH_hb;

    public double pH_beox;

    public double pH_temperature;

    public double pH_p50;

    /** Slopes of saturation. */
    public double saturation_o2;

    public double saturation_pco2;

    public double saturation_hb;

    public double saturation_beox;

    public double saturation_temperature;

    public double saturation_p50;

    /** Slopes of ln virtual PO2. */
    public double lnX_o2;

    public double lnX_pco2;

    public double lnX_hb;

    public double lnX_beox;

    public double lnX_temperature;

    public double lnX_p50;

    private final BloodPoint point = new BloodPoint();
    private final PointSearch search = new PointSearch(point);
    private final Direction direction = new Direction();
    private double o2Slope;
    private double logPco2Slope;

    /**
     * Finds the state of the blood.
     *
     * @param o2 O2 content, mL(STPD)/dL
     * @param pco2 PCO2, mmHg
     * @param hb hemoglobin, g/dL, 0 to 25
     * @param beox oxygenated base excess, mmol/L
     * @param temperature °C
     * @param p50 standard P50, mmHg, see {@link OxygenCurve#standardP50_mmHg}
     * @param guessLnX ln virtual PO2 to start from, such as the last solution; NaN for none
     * @param guessPH pH to start from; NaN for none
     */
    public void solve(
            double o2,
            double pco2,
            double hb,
            double beox,
            double temperature,
            double p50,
            double guessLnX,
            double guessPH) {
        point.blood(hb, beox, temperature, p50);
        o2Slope = Functions.positiveSlope(o2, PointSearch.SMALLEST);
        logPco2Slope = 1 / Math.sqrt(pco2 * pco2 + PointSearch.SMALLEST * PointSearch.SMALLEST);
        search.forContentAndTension(
                Functions.positive(o2, PointSearch.SMALLEST),
                Functions.log(Functions.positive(pco2, PointSearch.SMALLEST)),
                beox,
                guessLnX,
                guessPH);
        co2 = point.co2;
        po2 = point.po2;
        pH = point.pH;
        saturation = point.saturation;
        lnVirtualPo2 = point.logX;
        bicarbonate = point.bicarbonate;
        converged = search.converged;
        iterations = search.iterations;
    }

    /**
     * Computes the partial derivatives at the last solution, by the implicit function theorem: along each input, ln x
     * and pH move so that the two given quantities keep their values.
     */
    public void slopes() {
        point.moveTo(point.logX, point.pH);
        point.propertySlopes();
        direction.prepare(point.o2_x, point.o2_pH, point.logBicarbonate_x, point.logPco2_pH);
        alongO2();
        alongPco2();
        alongHb();
        alongBeox();
        alongTemperature();
        alongP50();
    }

    private void alongO2() {
        direction.along(o2Slope, 0);
        co2_o2 = co2Along();
        po2_o2 = point.po2 * (logPo2Along());
        pH_o2 = direction.pH;
        saturation_o2 = point.saturation_x * direction.logX;
        lnX_o2 = direction.logX;
    }

    private void alongPco2() {
        direction.along(0, logPco2Slope);
        co2_pco2 = co2Along();
        po2_pco2 = point.po2 * (logPo2Along());
        pH_pco2 = direction.pH;
        saturation_pco2 = point.saturation_x * direction.logX;
        lnX_pco2 = direction.logX;
    }

    private void alongHb() {
        direction.along(-point.o2_hb, -point.logPco2_hb);
        co2_hb = co2Along() + point.co2_hb;
        po2_hb = point.po2 * (logPo2Along() + point.logPo2_hb);
        pH_hb = direction.pH;
        saturation_hb = point.saturation_x * direction.logX;
        lnX_hb = direction.logX;
    }

    private void alongBeox() {
        direction.along(-point.o2_beox, -point.logPco2_beox);
        co2_beox = co2Along() + point.co2_beox;
        po2_beox = point.po2 * (logPo2Along() + point.logPo2_beox);
        pH_beox = direction.pH;
        saturation_beox = point.saturation_x * direction.logX;
        lnX_beox = direction.logX;
    }

    private void alongTemperature() {
        direction.along(-point.o2_temperature, 0);
        co2_temperature = co2Along() + point.co2_temperature;
        po2_temperature = point.po2 * (logPo2Along() + point.logPo2_temperature);
        pH_temperature = direction.pH;
        saturation_temperature = point.saturation_x * direction.logX;
        lnX_temperature = direction.logX;
    }

    private void alongP50() {
        direction.along(-point.o2_p50, 0);
        co2_p50 = co2Along();
        po2_p50 = point.po2 * (logPo2Along() + point.logPo2_p50);
        pH_p50 = direction.pH;
        saturation_p50 = point.saturation_x * direction.logX;
        lnX_p50 = direction.logX;
    }

    private double co2Along() {
        return point.co2_x * direction.logX + point.co2_pH * direction.pH;
    }

    private double logPo2Along() {
        return point.logPo2_x * direction.logX + point.logPo2_pH * direction.pH;
    }
}
