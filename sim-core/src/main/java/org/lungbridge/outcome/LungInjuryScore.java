package org.lungbridge.outcome;

/**
 * Lung injury score (Murray et al. 1988, Am Rev Respir Dis 138:720): the mean of the parts that are known.
 *
 * <pre>
 *   radiograph   quadrants with consolidation, 0 to 4
 *   PaO2/FiO2    from 300: 0, 225: 1, 175: 2, 100: 3, below: 4
 *   PEEP         up to 5 cmH2O: 0, 6-8: 1, 9-11: 2, 12-14: 3, from 15: 4
 *   compliance   from 80 mL/cmH2O: 0, 60-79: 1, 40-59: 2, 20-39: 3, below: 4
 * </pre>
 *
 * <p>A quadrant counts as consolidated from an opacity of 1 of 2 (design choice). On ECMO the quotient is that of arterial blood
 * and flatters the lung; the other parts do not. Worst value of the time.
 *
 * @param score 0 none, to 2.5 mild to moderate, above severe
 */
public record LungInjuryScore(double score) {
    /** PaO2/FiO2, mmHg. */
    static final Table RATIO = Table.of(1, 4, 100, 3, 175, 2, 225, 1, 300, 0);
    /** PEEP, cmH2O. */
    static final Table PEEP = Table.of(1, 0, 6, 1, 9, 2, 12, 3, 15, 4);
    /** Compliance, mL/cmH2O. */
    static final Table COMPLIANCE = Table.of(1, 4, 20, 3, 40, 2, 60, 1, 80, 0);

    private static final double CONSOLIDATED = 1;
    private static final String[] QUADRANTS = {
        "chestRadiographRightUpper", "chestRadiographLeftUpper", "chestRadiographRightLower", "chestRadiographLeftLower"
    };

    /** The score between two times, s; not a number where nothing is known. */
    static LungInjuryScore of(Course course, double from, double to) {
        Worst worst = new Worst(course, from, to);
        Columns columns = course.columns();
        double sum = 0;
        int parts = 0;
        if (columns.has(QUADRANTS[0])) {
            sum += quadrants(columns, from, to);
            parts++;
        }
        String[] ids = {"PaO2FiO2_mmHg", "PEEP_cmH2O", "compliance_mLPerCmH2O"};
        Table[] tables = {RATIO, PEEP, COMPLIANCE};
        for (int k = 0; k < ids.length; k++) {
            if (columns.has(ids[k]) && !Double.isNaN(columns.highest(ids[k], from, to))) {
                sum += worst.points(ids[k], ids[k], tables[k]::of);
                parts++;
            }
        }
        return new LungInjuryScore(parts == 0 ? Double.NaN : sum / parts);
    }

    private static int quadrants(Columns columns, double from, double to) {
        int consolidated = 0;
        for (String quadrant : QUADRANTS) {
            consolidated += columns.highest(quadrant, from, to) >= CONSOLIDATED ? 1 : 0;
        }
        return consolidated;
    }
}
