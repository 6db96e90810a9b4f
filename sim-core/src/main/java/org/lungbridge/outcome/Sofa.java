package org.lungbridge.outcome;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Sequential organ failure assessment of one day (Vincent et al. 1996, Intensive Care Med 22:707), worst value of the day.
 *
 * <pre>
 *   lung         PaO2/FiO2 below 400: 1, 300: 2, 200 with support: 3, 100 with support: 4 ;  on ECMO 4
 *   clotting     platelets below 150: 1, 100: 2, 50: 3, 20: 4
 *   liver        bilirubin from 1.2: 1, 2: 2, 6: 3, 12: 4 mg/dL
 *   circulation  MAP below 70: 1 ; norepinephrine up to 0.1 µg/kg/min: 3, above: 4
 *   brain        GCS 13-14: 1, 10-12: 2, 6-9: 3, below 6: 4
 *   kidney       creatinine from 1.2: 1, 2: 2, 3.5: 3, 5: 4 mg/dL ; urine below 500: 3, 200: 4 mL/d ; replacement 4
 * </pre>
 *
 * <p>On ECMO the quotient says nothing of the lung, so the lung scores 4 (custom of ECMO registries, design choice); renal
 * replacement scores 4 likewise. Support is a mask with pressure or more. Brain and liver are not modelled and assumed normal,
 * as for a sedated patient whose state before sedation is taken.
 *
 * @param lung points of the lung
 * @param clotting points of platelets
 * @param liver points of the liver
 * @param circulation points of the circulation
 * @param brain points of the brain
 * @param kidney points of the kidney
 * @param assumed what was assumed normal
 */
public record Sofa(int lung, int clotting, int liver, int circulation, int brain, int kidney, Set<String> assumed) {
    /** Lung with support; without it the score ends at 2. */
    static final Table RATIO = Table.of(1e-6, 4, 100, 3, 200, 2, 300, 1, 400, 0);
    /** Platelets, 10⁹/L. */
    static final Table PLATELETS = Table.of(1e-6, 4, 20, 3, 50, 2, 100, 1, 150, 0);
    /** Bilirubin, mg/dL. */
    static final Table BILIRUBIN = Table.of(0.1, 0, 1.2, 1, 2, 2, 6, 3, 12, 4);
    /** Mean arterial pressure, mmHg. */
    static final Table PRESSURE = Table.of(1e-6, 1, 70, 0);
    /** Creatinine, mg/dL. */
    static final Table CREATININE = Table.of(0.1, 0, 1.2, 1, 2, 2, 3.5, 3, 5, 4);
    /** Urine of a day, mL. */
    static final Table URINE = Table.of(1e-6, 4, 200, 3, 500, 0);

    private static final double WITHOUT_SUPPORT = 2;
    private static final double SOME_NOREPINEPHRINE = 1e-4;
    private static final double MUCH_NOREPINEPHRINE = 0.1;

    /** A score whose set nobody changes afterwards. */
    public Sofa {
        assumed = Collections.unmodifiableSet(new TreeSet<>(assumed));
    }

    /** The sum. */
    public int total() {
        return lung + clotting + liver + circulation + brain + kidney;
    }

    /** Points by organ, in the order of the score. */
    public Map<String, Integer> organs() {
        Map<String, Integer> organs = new LinkedHashMap<>();
        organs.put("lung", lung);
        organs.put("clotting", clotting);
        organs.put("liver", liver);
        organs.put("circulation", circulation);
        organs.put("brain", brain);
        organs.put("kidney", kidney);
        return organs;
    }

    /** The score between two times, s. */
    static Sofa of(Course course, double from, double to) {
        Worst worst = new Worst(course, from, to);
        int circulation = Math.max(
                worst.points("MAP_mmHg", "mean arterial pressure", PRESSURE::of),
                worst.points("norepinephrine_ugPerKgPerMin", "norepinephrine", Sofa::ofNorepinephrine));
        return new Sofa(
                lung(course, from, to, worst),
                worst.points("platelets_10e9PerL", "platelets", PLATELETS::of),
                worst.unknown("bilirubin"),
                circulation,
                worst.unknown("Glasgow coma scale"),
                kidney(course, from, to, worst),
                worst.assumed());
    }

    /** Points of norepinephrine, µg/kg/min. */
    static int ofNorepinephrine(double rate) {
        if (rate > MUCH_NOREPINEPHRINE) {
            return 4;
        }
        return rate > SOME_NOREPINEPHRINE ? 3 : 0;
    }

    private static int lung(Course course, double from, double to, Worst worst) {
        if (any(CourseOutcome.ecmo(course), from, to)) {
            return 4;
        }
        double support = course.columns().highest(Support.COLUMN, from, to);
        boolean supported = Double.isNaN(support) || support >= Support.NONINVASIVE.ordinal() - 0.5;
        int points = worst.points("PaO2FiO2_mmHg", "PaO2/FiO2", RATIO::of);
        return supported ? points : (int) Math.min(points, WITHOUT_SUPPORT);
    }

    private static int kidney(Course course, double from, double to, Worst worst) {
        int creatinine = worst.points("creatinine_mgPerDL", "creatinine", CREATININE::of);
        double made = urine(course, from, to);
        int urine = Double.isNaN(made) ? worst.unknown("urine output") : URINE.of(made);
        return any(Renal.of(course).sessions(), from, to) ? 4 : Math.max(creatinine, urine);
    }

    /** Urine a day, mL, from the mean of the rows that know it; not a number if none does. */
    private static double urine(Course course, double from, double to) {
        Columns columns = course.columns();
        double sum = 0;
        int rows = 0;
        for (int row = Math.max(0, columns.rowAt(from)); row < columns.rows() && columns.time(row) <= to; row++) {
            double value = columns.has("urineOutput_mLPerH") ? columns.value("urineOutput_mLPerH", row) : Double.NaN;
            sum += Double.isNaN(value) ? 0 : value;
            rows += Double.isNaN(value) ? 0 : 1;
        }
        return rows == 0 ? Double.NaN : 24 * sum / rows;
    }

    private static boolean any(List<Span> spans, double from, double to) {
        return spans.stream().anyMatch(span -> span.within(from, to) > 0);
    }
}
