package org.lungbridge.viz;

import java.util.List;

/**
 * The points of one trace, thinned to what a screen can show: of each narrow stretch of time the first, lowest, highest and
 * last value are kept, so no spike is lost. A gap is one point that is not a number.
 */
final class Points {
    private static final int STRETCHES = 500;

    private final double[] times;
    private final double[] values;
    private int size;

    private Points(int capacity) {
        times = new double[capacity];
        values = new double[capacity];
    }

    /** The points of a trace; with its panel only where the pump turns if the panel says so. */
    static Points of(RunSeries series, Panel panel, Trace trace) {
        int rows = series.rows();
        double[] shown = new double[rows];
        for (int row = 0; row < rows; row++) {
            boolean hidden = panel.onlyOnEcmo() && !Phase.pumpTurns(series, row);
            double value = series.value(trace.id(), row) * trace.factor();
            shown[row] = hidden || Double.isInfinite(value) ? Double.NaN : value;
        }
        Points points = new Points(rows);
        int width = Math.max(1, rows / STRETCHES);
        for (int from = 0; from < rows; from += width) {
            points.keep(series, shown, from, Math.min(rows, from + width));
        }
        return points;
    }

    /** The results of a test, where blood was drawn. */
    static Points of(List<Measured> results, String test) {
        Points points = new Points(results.size());
        for (Measured result : results) {
            if (result.test().equals(test)) {
                points.times[points.size] = result.drawn();
                points.values[points.size] = result.value();
                points.size++;
            }
        }
        return points;
    }

    private void keep(RunSeries series, double[] shown, int from, int to) {
        int low = from;
        int high = from;
        for (int row = from; row < to; row++) {
            low = shown[row] < shown[low] ? row : low;
            high = shown[row] > shown[high] ? row : high;
        }
        for (int row = from; row < to; row++) {
            if (row == from || row == low || row == high || row == to - 1 || Double.isNaN(shown[row])) {
                times[size] = series.time(row);
                values[size] = shown[row];
                size++;
            }
        }
    }

    int size() {
        return size;
    }

    double time(int i) {
        return times[i];
    }

    double value(int i) {
        return values[i];
    }

    /** Whether there is a value to draw. */
    boolean any() {
        return last() >= 0;
    }

    /** Whether there is a value other than zero. */
    boolean moves() {
        return any() && (low() != 0 || high() != 0);
    }

    /** The last point that is a number; -1 if none is. */
    int last() {
        int i = size - 1;
        while (i >= 0 && Double.isNaN(values[i])) {
            i--;
        }
        return i;
    }

    /** The first point that is a number; -1 if none is. */
    int first() {
        for (int i = 0; i < size; i++) {
            if (!Double.isNaN(values[i])) {
                return i;
            }
        }
        return -1;
    }

    double low() {
        double low = Double.POSITIVE_INFINITY;
        for (int i = 0; i < size; i++) {
            low = values[i] < low ? values[i] : low;
        }
        return low;
    }

    double high() {
        double high = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < size; i++) {
            high = values[i] > high ? values[i] : high;
        }
        return high;
    }
}
