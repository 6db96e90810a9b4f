package org.lungbridge.bedside.session;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
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
            values = Arrays.copyOf(values, rows * 2 * columns);
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

    /** The time of the last row, s; 0 where there is none. */
    double end_s() {
        return rows == 0 ? 0 : times[rows - 1];
    }

    /** All of it, for the disk. */
    byte[] bytes() {
        ByteBuffer buffer =
                ByteBuffer.allocate(2 * Integer.BYTES + Double.BYTES * (rows + 1) + Float.BYTES * rows * columns);
        buffer.putInt(columns).putInt(rows).putDouble(interval_s);
        buffer.asDoubleBuffer().put(times, 0, rows);
        buffer.position(buffer.position() + Double.BYTES * rows);
        buffer.asFloatBuffer().put(values, 0, rows * columns);
        return buffer.array();
    }

    /**
     * Takes over what the disk holds.
     *
     * @throws IllegalArgumentException if these are no trends of this many columns
     */
    void readBack(byte[] bytes) {
        try {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            int width = buffer.getInt();
            int count = buffer.getInt();
            double interval = buffer.getDouble();
            long due = (Double.BYTES + (long) Float.BYTES * columns) * count;
            if (width != columns) {
                throw new IllegalArgumentException(
                        "The trends have (%s) columns; (%s) are due.".formatted(width, columns));
            }
            if (count < 0 || count > MOST_ROWS) {
                throw new IllegalArgumentException(
                        "The trends have (%s) rows; 0 to %s are due.".formatted(count, MOST_ROWS));
            }
            if (buffer.remaining() != due) {
                throw new IllegalArgumentException("The (%s) rows of the trends have (%s) bytes; (%s) are due."
                        .formatted(count, buffer.remaining(), due));
            }
            int room = Math.max(times.length, Integer.highestOneBit(Math.max(1, count)) * 2);
            times = Arrays.copyOf(times, room);
            values = new float[room * columns];
            buffer.asDoubleBuffer().get(times, 0, count);
            buffer.position(buffer.position() + Double.BYTES * count);
            buffer.asFloatBuffer().get(values, 0, count * columns);
            rows = count;
            interval_s = interval;
        } catch (BufferUnderflowException cut) {
            throw new IllegalArgumentException("The trends are cut short.", cut);
        }
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
