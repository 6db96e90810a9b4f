package org.lungbridge.recording;

import java.util.Arrays;
import java.util.List;

/** Collects rows while a run goes on, without boxing. */
public final class RecordingBuilder {
    private static final int FEWEST = 64;
    private static final int MOST_RESERVED = 1 << 16;

    private final List<Column> columns;
    private double[] times;
    private final double[][] values;
    private int rows;

    /** A recording of these columns without rows. */
    public RecordingBuilder(List<Column> columns) {
        this(columns, FEWEST);
    }

    /**
     * A recording of these columns without rows.
     *
     * @param expectedRows how many rows will probably come; room for them is reserved within reason
     */
    public RecordingBuilder(List<Column> columns, double expectedRows) {
        this.columns = List.copyOf(columns);
        int room = (int) Math.max(FEWEST, Math.min(MOST_RESERVED, expectedRows));
        this.times = new double[room];
        this.values = new double[columns.size()][room];
    }

    /**
     * Adds a row.
     *
     * @param time in seconds; later than the row before
     * @param engineValues one number per column in engine units; copied
     */
    public void add(double time, double[] engineValues) {
        if (engineValues.length != values.length) {
            throw new IllegalArgumentException(
                    "A row of (%s) numbers for (%s) columns.".formatted(engineValues.length, values.length));
        }
        if (rows > 0 && !(time > times[rows - 1])) {
            throw new IllegalArgumentException(
                    "The row at (%s s) does not lie after the row at (%s s).".formatted(time, times[rows - 1]));
        }
        if (rows == times.length) {
            grow();
        }
        times[rows] = time;
        for (int k = 0; k < values.length; k++) {
            values[k][rows] = engineValues[k] * columns.get(k).toDisplay();
        }
        rows++;
    }

    private void grow() {
        int capacity = times.length * 2;
        times = Arrays.copyOf(times, capacity);
        for (int k = 0; k < values.length; k++) {
            values[k] = Arrays.copyOf(values[k], capacity);
        }
    }

    /** Number of rows so far. */
    public int rows() {
        return rows;
    }

    /** When the last row was recorded, in seconds; not a number before the first row. */
    public double lastTime() {
        return rows == 0 ? Double.NaN : times[rows - 1];
    }

    /** The rows so far; rows added later do not show in it. */
    public Recording close() {
        double[][] copies = new double[values.length][];
        for (int k = 0; k < copies.length; k++) {
            copies[k] = Arrays.copyOf(values[k], rows);
        }
        return new Recording(columns, Arrays.copyOf(times, rows), copies);
    }
}
