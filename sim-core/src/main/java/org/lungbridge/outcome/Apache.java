package org.lungbridge.outcome;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * APACHE II of the first day (Knaus et al. 1985, Crit Care Med 13:818): for each variable the value of the day that scores
 * most, age and chronic disease added.
 *
 * <p>Where FiO2 is 0.5 or more the alveolar-arterial gradient scores, below it PaO2. Creatinine scores double in acute renal
 * failure, taken as renal replacement on that day. On ECMO oxygenation, breathing rate and CO2 are those of the circuit: the
 * score was never made for that. What a run does not record is assumed normal and named.
 *
 * @param physiology acute physiology points
 * @param age points of age
 * @param chronic points of chronic disease, 0, 2 or 5
 * @param assumed what was assumed normal
 */
public record Apache(int physiology, int age, int chronic, Set<String> assumed) {
    /** Temperature, °C. */
    static final Table TEMPERATURE = Table.of(0.1, 4, 30, 3, 32, 2, 34, 1, 36, 0, 38.5, 1, 39, 3, 41, 4);
    /** Mean arterial pressure, mmHg. */
    static final Table PRESSURE = Table.of(1, 4, 50, 2, 70, 0, 110, 2, 130, 3, 160, 4);
    /** Heart rate, a minute. */
    static final Table HEART_RATE = Table.of(1, 4, 40, 3, 55, 2, 70, 0, 110, 2, 140, 3, 180, 4);
    /** Respiratory rate, a minute. */
    static final Table BREATHS = Table.of(1, 4, 6, 2, 10, 1, 12, 0, 25, 1, 35, 3, 50, 4);
    /** Alveolar-arterial gradient, mmHg. */
    static final Table GRADIENT = Table.of(1, 0, 200, 2, 350, 3, 500, 4);
    /** PaO2, mmHg. */
    static final Table OXYGEN = Table.of(1, 4, 55, 3, 61, 1, 71, 0);
    /** Arterial pH. */
    static final Table PH = Table.of(0.01, 4, 7.15, 3, 7.25, 2, 7.33, 0, 7.5, 1, 7.6, 3, 7.7, 4);
    /** Sodium, mmol/L. */
    static final Table SODIUM = Table.of(1, 4, 111, 3, 120, 2, 130, 0, 150, 1, 155, 2, 160, 3, 180, 4);
    /** Potassium, mmol/L. */
    static final Table POTASSIUM = Table.of(0.1, 4, 2.5, 2, 3, 1, 3.5, 0, 5.5, 1, 6, 3, 7, 4);
    /** Creatinine, mg/dL. */
    static final Table CREATININE = Table.of(0.1, 2, 0.6, 0, 1.5, 2, 2, 3, 3.5, 4);
    /** Hematocrit, %. */
    static final Table HEMATOCRIT = Table.of(0.1, 4, 20, 2, 30, 0, 46, 1, 50, 2, 60, 4);
    /** White cells, 10⁹/L. */
    static final Table WHITE_CELLS = Table.of(0.1, 4, 1, 2, 3, 0, 15, 1, 20, 2, 40, 4);
    /** Age, years completed. */
    static final Table AGE = Table.of(1, 0, 45, 2, 55, 3, 65, 5, 75, 6);

    private static final double HIGH_OXYGEN = 0.5;
    private static final double PERCENT = 100;

    /** A score whose set nobody changes afterwards. */
    public Apache {
        assumed = Collections.unmodifiableSet(new TreeSet<>(assumed));
    }

    /** The sum. */
    public int total() {
        return physiology + age + chronic;
    }

    /** The score of a course: of its first day, or of less where it is shorter. */
    public static Apache of(Course course) {
        double to = Math.min(Span.DAY, course.end());
        Worst worst = new Worst(course, 0, to);
        int points = worst.points("temperature_degC", "temperature", TEMPERATURE::of)
                + worst.points("MAP_mmHg", "mean arterial pressure", PRESSURE::of)
                + worst.points("heartRate_perMin", "heart rate", HEART_RATE::of)
                + worst.points("respiratoryRate_perMin", "respiratory rate", BREATHS::of)
                + oxygenation(course, to, worst)
                + worst.points("pHa", "arterial pH", PH::of)
                + worst.points("sodium_mmolPerL", "sodium", SODIUM::of)
                + worst.points("potassium_mmolPerL", "potassium", POTASSIUM::of)
                + creatinine(course, to, worst)
                + worst.points("hematocrit", "hematocrit", share -> HEMATOCRIT.of(PERCENT * share))
                + worst.whiteCells(WHITE_CELLS::of)
                + worst.unknown("Glasgow coma scale");
        Background background = course.background();
        return new Apache(
                points, AGE.of(Math.floor(background.age_years())), background.chronicPoints(), worst.assumed());
    }

    private static int oxygenation(Course course, double to, Worst worst) {
        Columns columns = course.columns();
        if (!columns.has("FiO2") || !columns.has("PaO2_mmHg") || !columns.has("AaGradient_mmHg")) {
            return worst.unknown("oxygenation");
        }
        int most = 0;
        for (int row = 0; row < columns.rows() && columns.time(row) <= to; row++) {
            boolean high = columns.value("FiO2", row) >= HIGH_OXYGEN;
            double value = columns.value(high ? "AaGradient_mmHg" : "PaO2_mmHg", row);
            most = Double.isNaN(value) ? most : Math.max(most, (high ? GRADIENT : OXYGEN).of(value));
        }
        return most;
    }

    private static int creatinine(Course course, double to, Worst worst) {
        int points = worst.points("creatinine_mgPerDL", "creatinine", CREATININE::of);
        boolean failure = Renal.of(course).sessions().stream().anyMatch(span -> span.from() <= to);
        return failure ? 2 * points : points;
    }
}
