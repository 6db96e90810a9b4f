package org.lungbridge.care.course;

/**
 * Allowed pairs of FiO2 and PEEP of the ARDS Network, from little support to much.
 *
 * <p>ARDS Network 2000, N Engl J Med 342:1301 (lower PEEP); 2004, N Engl J Med 351:327 (higher PEEP, later version).
 */
public enum PeepTable {
    /** Lower PEEP for each FiO2. */
    LOWER(new double[][] {
        {0.3, 5}, {0.4, 5}, {0.4, 8}, {0.5, 8}, {0.5, 10}, {0.6, 10}, {0.7, 10}, {0.7, 12}, {0.7, 14}, {0.8, 14},
        {0.9, 14}, {0.9, 16}, {0.9, 18}, {1.0, 18}, {1.0, 20}, {1.0, 22}, {1.0, 24}
    }),
    /** Higher PEEP for each FiO2. */
    HIGHER(new double[][] {
        {0.3, 12}, {0.3, 14}, {0.4, 14}, {0.4, 16}, {0.5, 16}, {0.5, 18}, {0.5, 20},
        {0.6, 20}, {0.7, 20}, {0.8, 20}, {0.8, 22}, {0.9, 22}, {1.0, 22}, {1.0, 24}
    });

    private static final double FIO2_STEP = 0.1;
    private static final double PEEP_STEP_CMH2O = 2;

    @SuppressWarnings("ImmutableEnumChecker") // never written to
    private final double[][] rows;

    PeepTable(double[][] rows) {
        this.rows = rows;
    }

    int rows() {
        return rows.length;
    }

    double fiO2(int row) {
        return rows[row][0];
    }

    /** PEEP of a row, mmHg. */
    double peep(int row) {
        return In.cmH2O(rows[row][1]);
    }

    /** The row nearest to present settings. */
    int nearest(double fiO2, double peep) {
        int best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int k = 0; k < rows.length; k++) {
            double distance =
                    Math.abs(fiO2 - fiO2(k)) / FIO2_STEP + Math.abs(peep - peep(k)) / In.cmH2O(PEEP_STEP_CMH2O);
            if (distance < least) {
                least = distance;
                best = k;
            }
        }
        return best;
    }
}
