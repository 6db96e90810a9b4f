package org.lungbridge.chemistry;

import org.lungbridge.lanes.Functions;

/**
 * From what blood holds to what it shows: PO2, PCO2, pH and saturation of blood with a given O2 and CO2 content.
 *
 * <p>Blood gases mix and move as contents; a blood gas machine reads tensions. The search is Newton's method in (ln
 * virtual PO2, pH), see {@link PointSearch}; equations in {@link BloodPoint}.
 *
 * <p>Contents enter as {@code (c + √(c² + 1e-6))/2}, which stays positive for any c, differs from c by 2.5e-7/c,
 * and so leaves a content of 1 mL/dL unchanged within 3e-7 (DESIGN; a wider form would shift ordinary contents).
 *
 * <p>A name {@code y_x} is the slope of y in x, units as in {@code solve}. Slopes are valid after {@link #slopes} only. Mutable scratch: not for two threads.
 */
public final class ContentsToTensions {
    /** PO2, mmHg. */
    public double po2;
    /** PCO2, mmHg. */
    public double pco2;
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

    /** Slopes of PO2. */
    public double po2_o2;

    public double po2_co2;

    public double po2_hb;

    public double po2_beox;

    public double po2_temperature;

    public double po2_p50;

    /** Slopes of PCO2. */
    public double pco2_o2;

    public double pco2_co2;

    public double pco2_hb;

    public double pco2_beox;

    public double pco2_temperature;

    public double pco2_p50;

    /** Slopes of pH. */
    public double pH_o2;

    public double pH_co2;

    public double pH_hb;

    public double pH_beox;

    public double pH_temperature;

    public double pH_p50;

    /** Slopes of saturation. */
    public double saturation_o2;

    public double saturation_co2;

    public double saturation_hb;

    public double saturation_beox;

    public double saturation_temperature;

    public double saturation_p50;

    /** Slopes of ln virtual PO2. */
    public double lnX_o2;

    public double lnX_co2;

    public double lnX_hb;

    public double lnX_beox;

    public double lnX_temperature;

    public double lnX_p50;

    private final BloodPoint point = new BloodPoint();
    private final PointSearch search = new PointSearch(point);
    private final Direction direction = new Direction();
    private double o2Slope;
    private double co2Slope;

    /**
     * Finds the tensions.
     *
     * @param o2 O2 content, mL(STPD)/dL
     * @param co2 CO2 content, mL(STPD)/dL
     * @param hb hemoglobin, g/dL, 0 to 25
     * @param beox oxygenated base excess, mmol/L
     * @param temperature °C
     * @param p50 standard P50, mmHg, see {@link OxygenCurve#standardP50_mmHg}
     * @param guessLnX ln virtual PO2 to start from, such as the last solution; NaN for none
     * @param guessPH pH to start from; NaN for none
     */
    public void solve(
            double o2,
            double co2,
            double hb,
            double beox,
            double temperature,
            double p50,
            double guessLnX,
            double guessPH) {
        point.blood(hb, beox, temperature, p50);
        o2Slope = Functions.positiveSlope(o2, PointSearch.SMALLEST);
        co2Slope = Functions.positiveSlope(co2, PointSearch.SMALLEST);
        search.forContents(
                Functions.positive(o2, PointSearch.SMALLEST),
                Functions.positive(co2, PointSearch.SMALLEST),
                beox,
                guessLnX,
                guessPH);
        po2 = point.po2;
        pco2 = point.pco2;
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
        direction.prepare(point.o2_x, point.o2_pH, point.co2_x, point.co2_pH);
        alongO2();
        alongCo2();
        alongHb();
        alongBeox();
        alongTemperature();
        alongP50();
    }

    private void alongO2() {
        direction.along(o2Slope, 0);
        po2_o2 = point.po2 * (logPo2Along());
        pco2_o2 = point.pco2 * (logPco2Along());
        pH_o2 = direction.pH;
        saturation_o2 = point.saturation_x * direction.logX;
        lnX_o2 = direction.logX;
    }

    private void alongCo2() {
        direction.along(0, co2Slope);
        po2_co2 = point.po2 * (logPo2Along());
        pco2_co2 = point.pco2 * (logPco2Along());
        pH_co2 = direction.pH;
        saturation_co2 = point.saturation_x * direction.logX;
        lnX_co2 = direction.logX;
    }

    private void alongHb() {
        direction.along(-point.o2_hb, -point.co2_hb);
        po2_hb = point.po2 * (logPo2Along() + point.logPo2_hb);
        pco2_hb = point.pco2 * (logPco2Along() + point.logPco2_hb);
        pH_hb = direction.pH;
        saturation_hb = point.saturation_x * direction.logX;
        lnX_hb = direction.logX;
    }

    private void alongBeox() {
        direction.along(-point.o2_beox, -point.co2_beox);
        po2_beox = point.po2 * (logPo2Along() + point.logPo2_beox);
        pco2_beox = point.pco2 * (logPco2Along() + point.logPco2_beox);
        pH_beox = direction.pH;
        saturation_beox = point.saturation_x * direction.logX;
        lnX_beox = direction.logX;
    }

    private void alongTemperature() {
        direction.along(-point.o2_temperature, -point.co2_temperature);
        po2_temperature = point.po2 * (logPo2Along() + point.logPo2_temperature);
        pco2_temperature = point.pco2 * (logPco2Along());
        pH_temperature = direction.pH;
        saturation_temperature = point.saturation_x * direction.logX;
        lnX_temperature = direction.logX;
    }

    private void alongP50() {
        direction.along(-point.o2_p50, 0);
        po2_p50 = point.po2 * (logPo2Along() + point.logPo2_p50);
        pco2_p50 = point.pco2 * (logPco2Along());
        pH_p50 = direction.pH;
        saturation_p50 = point.saturation_x * direction.logX;
        lnX_p50 = direction.logX;
    }

    private double logPo2Along() {
        return point.logPo2_x * direction.logX + point.logPo2_pH * direction.pH;
    }

    private double logPco2Along() {
        return point.logBicarbonate_x * direction.logX + point.logPco2_pH * direction.pH;
    }
}
