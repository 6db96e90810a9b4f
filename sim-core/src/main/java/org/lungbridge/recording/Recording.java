package org.lungbridge.recording;

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
