package org.lungbridge.bedside.session;

import java.util.Arrays;
import java.util.List;
import org.lungbridge.bedside.wire.Digits;

/**
 * What was seen and what was true in the course of a session, thinned so that it never takes more room: when it is full, every
 * second row goes and rows come half as often.
 */
final class Trends {
    private static final int MOST_ROWS = 8192;
    private static final double FIRST_INTERVAL_S = 1;

    private final int columns;
    private double[] times = new double[256];
    private float[] values;
    private int rows;
    private double interval_s = FIRST_INTERVAL_S;

    Trends(int columns) {
        this.columns = columns;
        this.values = new float[times.length * columns];
    }

    /** Adds a row, unless the last one is too near. */
    void add(double time_s, double[] row) {
        if (rows > 0 && time_s < times[rows - 1] + interval_s) {
            return;
        }
        if (rows == MOST_ROWS) {
            thin();
        }
        if (rows == times.length) {
            times = Arrays.copyOf(times, rows * 2);
            values = Arrays.copyOf(values, values.length * 2);
        }
        times[rows] = time_s;
        for (int k = 0; k < columns; k++) {
            values[rows * columns + k] = (float) row[k];
        }
        rows++;
    }

    private void thin() {
        for (int row = 0; row < rows / 2; row++) {
            times[row] = times[2 * row];
            System.arraycopy(values, 2 * row * columns, values, row * columns, columns);
        }
        rows /= 2;
        interval_s *= 2;
    }

    /** Forgets what lies after a time, s. */
    void forgetAfter(double time_s) {
        while (rows > 0 && times[rows - 1] > time_s) {
            rows--;
        }
    }

    /** Rows as JSON arrays, the time first; at most so many, evenly spread. */
    String json(List<Integer> places, double from_s, double to_s, int most) {
        int first = firstFrom(from_s);
        int end = firstFrom(Math.nextUp(to_s));
        int every = Math.max(1, (end - first + most - 1) / most);
        StringBuilder text = new StringBuilder("[");
        for (int row = first; row < end; row += every) {
            text.append(row == first ? "[" : ",[").append(Digits.time(times[row]));
            for (int place : places) {
                text.append(',').append(Digits.of(values[row * columns + place]));
            }
            text.append(']');
        }
        return text.append(']').toString();
    }

    private int firstFrom(double time_s) {
        int found = Arrays.binarySearch(times, 0, rows, time_s);
        return found >= 0 ? found : -found - 1;
    }
}
