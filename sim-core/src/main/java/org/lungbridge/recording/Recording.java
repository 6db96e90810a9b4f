package org.lungbridge.recording;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What was recorded of one patient: rows of times, columns of numbers in the unit of the column. Immutable. */
public final class Recording {
    private final List<Column> columns;
    private final double[] times;
    private final double[][] values;

    /** The arrays are taken over, not copied: the builder gives them away. */
    Recording(List<Column> columns, double[] times, double[][] values) {
        this.columns = columns;
        this.times = times;
        this.values = values;
    }

    /**
     * A recording of numbers that are in the units of their columns already, as read from a file.
     *
     * @param times of the rows, in seconds
     * @param values by column, then row
     */
    public static Recording of(List<Column> columns, double[] times, double[][] values) {
        if (values.length != columns.size()
                || Arrays.stream(values).anyMatch(column -> column.length != times.length)) {
            throw new IllegalArgumentException(
                    "The numbers do not fill (%s) columns of (%s) rows.".formatted(columns.size(), times.length));
        }
        return new Recording(
                List.copyOf(columns),
                times.clone(),
                Arrays.stream(values).map(double[]::clone).toArray(double[][]::new));
    }

    /** Its first rows followed by all rows of another recording of the same columns. */
    public Recording followedBy(int firstRows, Recording rest) {
        if (!columns.equals(rest.columns)) {
            throw new IllegalArgumentException("The two recordings have other columns.");
        }
        double[][] joined = new double[values.length][];
        for (int k = 0; k < joined.length; k++) {
            joined[k] = joined(values[k], firstRows, rest.values[k]);
        }
        return new Recording(columns, joined(times, firstRows, rest.times), joined);
    }

    /** Its first rows alone. */
    public Recording first(int count) {
        return new Recording(
                columns,
                Arrays.copyOf(times, count),
                Arrays.stream(values)
                        .map(column -> Arrays.copyOf(column, count))
                        .toArray(double[][]::new));
    }

    private static double[] joined(double[] before, int count, double[] after) {
        double[] all = Arrays.copyOf(before, count + after.length);
        System.arraycopy(after, 0, all, count, after.length);
        return all;
    }

    /** What the columns show, in order. */
    public List<Column> columns() {
        return columns;
    }

    /** Number of rows. */
    public int rows() {
        return times.length;
    }

    /** When a row was recorded, in seconds. */
    public double time(int row) {
        return times[row];
    }

    /** One number, in the unit of its column. */
    public double value(int row, int column) {
        return values[column][row];
    }

    /** The times of all rows, in seconds; a copy. */
    public double[] times() {
        return times.clone();
    }

    /** A whole column, in its unit; a copy. */
    public double[] column(int column) {
        return values[column].clone();
    }

    /** The place of the column with this id. */
    public Optional<Integer> find(String id) {
        for (int k = 0; k < columns.size(); k++) {
            if (columns.get(k).id().equals(id)) {
                return Optional.of(k);
            }
        }
        return Optional.empty();
    }

    /** A whole column by id, in its unit; a copy. */
    public double[] column(String id) {
        return column(find(id).orElseThrow(() -> new IllegalArgumentException(
                "The recording has no column (%s).%nMaybe it was not in the recording plan.".formatted(id))));
    }
}
