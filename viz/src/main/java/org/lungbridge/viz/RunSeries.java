package org.lungbridge.viz;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.lungbridge.outcome.Columns;
import org.lungbridge.recording.Recording;

/** The time series of a run: times in seconds, and columns by the id of their output variable. Immutable. */
public final class RunSeries implements Columns {
    private final double[] times;
    private final Map<String, double[]> columns;

    /** A series of these times (seconds, rising) and columns, each as long as the times; the arrays are copied. */
    public RunSeries(double[] times, Map<String, double[]> columns) {
        this.times = times.clone();
        this.columns = new LinkedHashMap<>();
        columns.forEach((id, values) -> {
            if (values.length != times.length) {
                throw new IllegalArgumentException(
                        "The column (%s) has (%s) values for (%s) times.".formatted(id, values.length, times.length));
            }
            this.columns.put(id, values.clone());
        });
    }

    /** The series of a recording. */
    public static RunSeries of(Recording recording) {
        Map<String, double[]> columns = new LinkedHashMap<>();
        for (int k = 0; k < recording.columns().size(); k++) {
            columns.put(recording.columns().get(k).id(), recording.column(k));
        }
        return new RunSeries(recording.times(), columns);
    }

    /** Number of rows. */
    @Override
    public int rows() {
        return times.length;
    }

    /** Time of a row, in seconds. */
    @Override
    public double time(int row) {
        return times[row];
    }

    /** The ids of the columns. */
    public Set<String> ids() {
        return Set.copyOf(columns.keySet());
    }

    /** Whether there is such a column. */
    @Override
    public boolean has(String id) {
        return columns.containsKey(id);
    }

    /** One value, in the unit of its column; not a number where there is no such column. */
    @Override
    public double value(String id, int row) {
        double[] values = columns.get(id);
        return values == null ? Double.NaN : values[row];
    }

    /** The same without the columns that do not pass. */
    RunSeries only(Predicate<String> passes) {
        Map<String, double[]> kept = new LinkedHashMap<>();
        columns.forEach((id, values) -> {
            if (passes.test(id)) {
                kept.put(id, values);
            }
        });
        return new RunSeries(times, kept);
    }
}
