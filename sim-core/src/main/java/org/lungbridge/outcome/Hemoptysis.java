package org.lungbridge.outcome;

/**
 * Blood that a patient without a tube coughed up, by the worst 24 hours.
 *
 * <p>Grades as they are mostly used: mild below 100 mL a day, moderate to 600, massive beyond (published bounds of massive go from
 * 100 to 1000 mL: Ibrahim 2008, Eur Respir J 32:1131, recalled). Blood out of a tube is in the bleeds, not here.
 *
 * @param most_mL the most of any 24 hours, mL; of the whole run where it is shorter
 */
public record Hemoptysis(double most_mL) {
    private static final String COLUMN = "hemoptysis_mLPerH";
    private static final double VISIBLE_ML = 1;
    private static final double MODERATE_ML = 100;
    private static final double MASSIVE_ML = 600;
    private static final double HOUR = 3600;

    static Hemoptysis of(Course course) {
        Columns columns = course.columns();
        if (!columns.has(COLUMN)) {
            return new Hemoptysis(Double.NaN);
        }
        double most = 0;
        double sum = 0;
        int first = 0;
        for (int row = 0; row < columns.rows(); row++) {
            sum += since(columns, row);
            while (columns.time(row) - columns.time(first) > Span.DAY) {
                first++;
                sum -= since(columns, first);
            }
            most = Math.max(most, sum);
        }
        return new Hemoptysis(most);
    }

    /** What was coughed up since the row before, mL. */
    private static double since(Columns columns, int row) {
        double flow = row == 0 ? 0 : columns.value(COLUMN, row);
        return flow > 0 ? flow * (columns.time(row) - columns.time(row - 1)) / HOUR : 0;
    }

    /** The grade in a word; not recorded where the run has no such column. */
    public String grade() {
        if (Double.isNaN(most_mL)) {
            return "not recorded";
        }
        if (most_mL < VISIBLE_ML) {
            return "none";
        }
        return most_mL < MODERATE_ML ? "mild" : most_mL <= MASSIVE_ML ? "moderate" : "massive";
    }
}
