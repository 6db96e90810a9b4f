package org.lungbridge.chemistry;

import org.lungbridge.lanes.Functions;

/**
 * Newton's method in (ln virtual PO2, pH) for the blood that holds a given O2 content and a given CO2 content or
 * tension.
 *
 * <p>Analytic 2×2 Jacobian; a step longer than 1 in ln x or 0.15 in pH is shortened as a whole (cutting
 * one part turns the direction, and highly oxygenated alkalotic blood then never arrives); it is halved while the
 * relative residual does not fall. The last step, below 1e-8, is applied along the tangent, so that the result is exact to
 * rounding and does not depend on the guess. An unusable guess (NaN, far away) or a search that fails from it
 * falls back to a start from the contents alone.
 */
final class PointSearch {
    /** Contents (mL/dL) and tensions (mmHg) at zero act as half of this. DESIGN. */
    static final double SMALLEST = 1e-3;

    private static final double STEP_TOLERANCE = 1e-8;
    /** One over the longest step in ln x, 1, and in pH, 0.15. DESIGN. */
    private static final double PER_LARGEST_STEP_LOG_X = 1;

    private static final double PER_LARGEST_STEP_PH = 1 / 0.15;
    private static final int BUDGET = 60;
    private static final int HALVINGS = 12;
    private static final double FARTHEST_LOG_X = 12;
    private static final double FARTHEST_PH = 1.5;
    /** Bicarbonate the cold start leaves, mmol/L. CALIBRATED: without it 0.5 % of extreme acidotic blood failed. */
    private static final double COLD_BICARBONATE = 8;

    final BloodPoint point;
    boolean converged;
    int iterations;

    private double o2;
    private double o2Scale;
    private double second;
    private double secondScale;
    private boolean secondIsLogTension;

    PointSearch(BloodPoint point) {
        this.point = point;
    }

    /** Finds the point with this O2 and CO2 content (mL/dL, positive). */
    void forContents(double o2, double co2, double beox, double guessLogX, double guessPH) {
        second = co2;
        secondScale = 1 / co2;
        secondIsLogTension = false;
        search(o2, beox, guessLogX, guessPH);
    }

    /** Finds the point with this O2 content (mL/dL, positive) and logarithm of PCO2 (mmHg). */
    void forContentAndTension(double o2, double logPco2, double beox, double guessLogX, double guessPH) {
        second = logPco2;
        secondScale = 1;
        secondIsLogTension = true;
        search(o2, beox, guessLogX, guessPH);
    }

    private void search(double o2, double beox, double guessLogX, double guessPH) {
        this.o2 = o2;
        o2Scale = 1 / Math.max(1, o2);
        iterations = 0;
        converged = false;
        if (Math.abs(guessLogX) < FARTHEST_LOG_X && Math.abs(guessPH - OxygenCurve.STANDARD_PH) < FARTHEST_PH) {
            newton(guessLogX, guessPH);
        }
        if (!converged) {
            newton(coldLogX(), coldPH(beox));
        }
    }

    /** ln virtual PO2 if pH were standard: from the curve below full saturation, from dissolved oxygen above. */
    private double coldLogX() {
        double capacity = BloodPoint.OXYGEN_PER_HB * point.hb;
        if (o2 > capacity) {
            return Functions.log(Math.max(150, (o2 - capacity) / BloodPoint.OXYGEN_SOLUBILITY));
        }
        return Functions.log(OxygenCurve.inverse(Math.min(0.98, Math.max(0.002, o2 / capacity))));
    }

    /** A pH at which bicarbonate is still positive. */
    private double coldPH(double beox) {
        double bicarbonate =
                AcidBase.STANDARD_BICARBONATE + beox / (1 - AcidBase.HEMOGLOBIN_DILUTION * point.hb) - COLD_BICARBONATE;
        return Math.min(7.35, OxygenCurve.STANDARD_PH + bicarbonate / point.buffer());
    }

    private void newton(double logX, double pH) {
        point.moveTo(logX, pH);
        double size = residual();
        for (int i = 0; i < BUDGET; i++) {
            iterations++;
            double e1 = o2 - point.o2;
            double e2 = second - (secondIsLogTension ? point.logPco2 : point.co2);
            double c = secondIsLogTension ? point.logBicarbonate_x : point.co2_x;
            double d = secondIsLogTension ? point.logPco2_pH : point.co2_pH;
            double perDeterminant = 1 / (point.o2_x * d - point.o2_pH * c);
            double stepX = (e1 * d - point.o2_pH * e2) * perDeterminant;
            double stepPH = (point.o2_x * e2 - c * e1) * perDeterminant;
            double sizeX = Math.abs(stepX);
            double sizePH = Math.abs(stepPH);
            if (Math.max(sizeX, sizePH) < STEP_TOLERANCE) {
                point.nudge(stepX, stepPH);
                converged = true;
                return;
            }
            double tooLong = Math.max(sizeX * PER_LARGEST_STEP_LOG_X, sizePH * PER_LARGEST_STEP_PH);
            if (tooLong > 1) {
                stepX /= tooLong;
                stepPH /= tooLong;
            }
            size = moveAndHalve(stepX, stepPH, size);
        }
    }

    /** Takes the step, or the largest half, quarter … of it with a smaller residual; returns that residual. */
    private double moveAndHalve(double stepX, double stepPH, double before) {
        double fromX = point.logX;
        double fromPH = point.pH;
        double part = 1;
        point.moveTo(fromX + stepX, fromPH + stepPH);
        double size = residual();
        for (int i = 0; i < HALVINGS && !(size < before); i++) {
            part *= 0.5;
            point.moveTo(fromX + part * stepX, fromPH + part * stepPH);
            size = residual();
        }
        return size;
    }

    private double residual() {
        double e2 = second - (secondIsLogTension ? point.logPco2 : point.co2);
        return Math.abs(o2 - point.o2) * o2Scale + Math.abs(e2) * secondScale;
    }
}
