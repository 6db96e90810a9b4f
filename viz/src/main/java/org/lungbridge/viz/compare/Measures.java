package org.lungbridge.viz.compare;

import org.lungbridge.viz.RunSeries;
import org.lungbridge.viz.Watched;

/**
 * A quantity of one run from a time on, as it is shown.
 *
 * @param end the last value
 * @param least the smallest
 * @param most the greatest
 * @param onTarget share of the time in the target, 0 to 1; not a number without a target
 */
record Measures(double end, double least, double most, double onTarget) {
    static Measures of(Watched quantity, RunSeries series, double from_s) {
        double end = Double.NaN;
        double least = Double.NaN;
        double most = Double.NaN;
        double kept = 0;
        double all = 0;
        for (int row = 0; row < series.rows(); row++) {
            double value = quantity.shown(series, row);
            if (series.time(row) < from_s || !Double.isFinite(value)) {
                continue;
            }
            end = value;
            least = Double.isNaN(least) || value < least ? value : least;
            most = Double.isNaN(most) || value > most ? value : most;
            double lasts = row + 1 < series.rows() ? series.time(row + 1) - series.time(row) : 0;
            all += lasts;
            kept += quantity.keeps(value) ? lasts : 0;
        }
        return new Measures(end, least, most, quantity.hasTarget() && all > 0 ? kept / all : Double.NaN);
    }
}
