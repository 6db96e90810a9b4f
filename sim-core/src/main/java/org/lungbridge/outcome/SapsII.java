package org.lungbridge.outcome;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * SAPS II of the first day (Le Gall et al. 1993, JAMA 270:2957; points recalled): for each variable the value of the day that
 * scores most, urine as the sum of the day, oxygenation on a ventilator only; a medical admission.
 *
 * <pre>
 *   chance of dying in hospital = 1/(1 + exp(7.7631 − 0.0737 S − 0.9971 ln(S + 1)))
 * </pre>
 *
 * <p>The chance is that of patients of 1991 and calibrated for a whole unit, not for one patient and not for patients on ECMO.
 * What a run does not record is assumed normal and named; chronic disease is not asked for.
 *
 * @param points the sum
 * @param assumed what was assumed normal
 */
public record SapsII(int points, Set<String> assumed) {
    /** Age, years completed. */
    static final Table AGE = Table.of(1, 0, 40, 7, 60, 12, 70, 15, 75, 16, 80, 18);
    /** Heart rate, a minute. */
    static final Table HEART_RATE = Table.of(1, 11, 40, 2, 70, 0, 120, 4, 160, 7);
    /** Systolic pressure, mmHg. */
    static final Table PRESSURE = Table.of(1, 13, 70, 5, 100, 0, 200, 2);
    /** Temperature, °C. */
    static final Table TEMPERATURE = Table.of(0.1, 0, 39, 3);
    /** PaO2 over FiO2 of the ventilated, mmHg. */
    static final Table RATIO = Table.of(1, 11, 100, 9, 200, 6);
    /** Urine, L a day. */
    static final Table URINE = Table.of(0.001, 11, 0.5, 4, 1, 0);
    /** White cells, 10⁹/L. */
    static final Table WHITE_CELLS = Table.of(0.1, 12, 1, 0, 20, 3);
    /** Bicarbonate, mmol/L. */
    static final Table BICARBONATE = Table.of(1, 6, 15, 3, 20, 0);

    /** Points of an admission that is neither planned nor for surgery. */
    private static final int MEDICAL = 6;

    private static final double ML_PER_L = 1000;

    /** A score whose set nobody changes afterwards. */
    public SapsII {
        assumed = Collections.unmodifiableSet(new TreeSet<>(assumed));
    }

    /** The score of a course: of its first day, or of less where it is shorter. */
    public static SapsII of(Course course) {
        double to = Math.min(Span.DAY, course.end());
        Worst worst = new Worst(course, 0, to);
        int points = MEDICAL
                + AGE.of(Math.floor(course.background().age_years()))
                + worst.points("heartRate_perMin", "heart rate", HEART_RATE::of)
                + worst.points("systolicPressure_mmHg", "systolic pressure", PRESSURE::of)
                + worst.points("temperature_degC", "temperature", TEMPERATURE::of)
                + oxygenation(course, to, worst)
                + urine(course, to, worst)
                + worst.whiteCells(WHITE_CELLS::of)
                + worst.points("bicarbonate_mmolPerL", "bicarbonate", BICARBONATE::of)
                + worst.unknown("urea")
                + worst.unknown("potassium")
                + worst.unknown("sodium")
                + worst.unknown("bilirubin")
                + worst.unknown("Glasgow coma scale")
                + worst.unknown("chronic disease");
        return new SapsII(points, worst.assumed());
    }

    /** Chance of dying in hospital by the published equation, 0 to 1. */
    public double mortality() {
        double logit = -7.7631 + 0.0737 * points + 0.9971 * StrictMath.log1p(points);
        return 1 / (1 + StrictMath.exp(-logit));
    }

    private static int oxygenation(Course course, double to, Worst worst) {
        Columns columns = course.columns();
        if (!columns.has("PaO2FiO2_mmHg")) {
            return worst.unknown("oxygenation");
        }
        int most = 0;
        for (int row = 0; row < columns.rows() && columns.time(row) <= to; row++) {
            double ratio = columns.value("PaO2FiO2_mmHg", row);
            boolean helped = !columns.has(Support.COLUMN) || Support.isInvasive(columns.value(Support.COLUMN, row));
            most = helped && !Double.isNaN(ratio) ? Math.max(most, RATIO.of(ratio)) : most;
        }
        return most;
    }

    private static int urine(Course course, double to, Worst worst) {
        Columns columns = course.columns();
        if (!columns.has("urineOutput_mLPerH") || to < Span.DAY) {
            return worst.unknown("urine");
        }
        double sum_mLPerH = 0;
        int rows = 0;
        for (int row = 0; row < columns.rows() && columns.time(row) <= to; row++) {
            sum_mLPerH += columns.value("urineOutput_mLPerH", row);
            rows++;
        }
        return URINE.of(24 * sum_mLPerH / rows / ML_PER_L);
    }
}
