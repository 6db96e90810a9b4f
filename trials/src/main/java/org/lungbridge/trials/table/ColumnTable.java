package org.lungbridge.trials.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Columns from a table of text, one a line: {@code name | type | unit | range | LOINC | meaning}. A range is {@code 0..28},
 * {@code 0..} or, of words, {@code one, two}.
 */
final class ColumnTable {
    private static final int FIELDS = 6;

    private ColumnTable() {}

    static List<TableColumn> read(String table) {
        List<TableColumn> columns = new ArrayList<>();
        for (String line : table.lines().toList()) {
            columns.add(column(
                    Stream.of(line.split("\\|", FIELDS)).map(String::strip).toArray(String[]::new)));
        }
        return List.copyOf(columns);
    }

    private static TableColumn column(String[] field) {
        ColumnType type = ColumnType.of(field[1]);
        boolean words = type == ColumnType.WORD && !field[3].isEmpty();
        return new TableColumn(
                field[0],
                type,
                field[2],
                words ? Double.NEGATIVE_INFINITY : bound(field[3], 0, Double.NEGATIVE_INFINITY),
                words ? Double.POSITIVE_INFINITY : bound(field[3], 1, Double.POSITIVE_INFINITY),
                words ? List.of(field[3].split(", ", -1)) : List.of(),
                field[4],
                field[5]);
    }

    private static double bound(String range, int which, double none) {
        String[] ends = range.split("\\.\\.", -1);
        return ends.length < 2 || ends[which].isEmpty() ? none : Double.parseDouble(ends[which]);
    }
}
