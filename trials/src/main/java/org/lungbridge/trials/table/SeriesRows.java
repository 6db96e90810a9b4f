package org.lungbridge.trials.table;

import java.util.ArrayList;
import java.util.List;
import org.lungbridge.outcome.Columns;
import org.lungbridge.recording.Numbers;

/** The rows of a time series: at each interval what was recorded last, with the time at which it was. */
final class SeriesRows {
    private SeriesRows() {}

    static List<List<String>> of(List<String> key, Columns columns, double interval, List<String> ids) {
        List<List<String>> rows = new ArrayList<>();
        int last = -1;
        int end = columns.rows() - 1;
        for (long step = 0; last < end; step++) {
            int row = columns.rowAt(step * interval);
            if (row != last) {
                rows.add(row(key, columns, row, ids));
                last = row;
            }
            if (step * interval > columns.time(end)) {
                break;
            }
        }
        return rows;
    }

    private static List<String> row(List<String> key, Columns columns, int row, List<String> ids) {
        List<String> cells = new ArrayList<>(key);
        cells.add(Numbers.text(columns.time(row)));
        for (String id : ids) {
            cells.add(Numbers.text(columns.value(id, row)));
        }
        return cells;
    }
}
