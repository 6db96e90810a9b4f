package org.lungbridge.outcome;

/**
 * Points by ranges as printed: each range begins at a bound, values are rounded to the precision of print first.
 *
 * @param precision of the printed bounds
 * @param bounds where ranges begin, rising
 * @param points of the range below the first bound, then of each range that begins at a bound
 */
record Table(double precision, double[] bounds, int[] points) {
    /** A table that is checked: one more range than bounds, bounds rising. */
    Table {
        if (points.length != bounds.length + 1) {
            throw new IllegalArgumentException(
                    "A table of points has (%s) bounds for (%s) ranges.".formatted(bounds.length, points.length));
        }
        bounds = bounds.clone();
        points = points.clone();
    }

    /** A table in pairs after the points of the lowest range: bound, points, bound, points, rising. */
    static Table of(double precision, int lowest, double... pairs) {
        double[] bounds = new double[pairs.length / 2];
        int[] points = new int[bounds.length + 1];
        points[0] = lowest;
        for (int k = 0; k < bounds.length; k++) {
            bounds[k] = pairs[2 * k];
            points[k + 1] = (int) pairs[2 * k + 1];
        }
        return new Table(precision, bounds, points);
    }

    /** The points of a value. */
    int of(double value) {
        double rounded = Math.rint(value / precision);
        int range = 0;
        while (range < bounds.length && rounded >= Math.rint(bounds[range] / precision)) {
            range++;
        }
        return points[range];
    }
}
