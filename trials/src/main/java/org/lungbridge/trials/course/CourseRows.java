package org.lungbridge.trials.course;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What is kept of a course: its rows in every table, each cell as it is written.
 *
 * @param key whose
 * @param complete whether the course was run to its end
 * @param rows by table, in the order of the columns of the table; missing tables have no row
 */
public record CourseRows(CourseKey key, boolean complete, Map<TrialTable, List<List<String>>> rows) {
    /** Rows that nobody changes afterwards. */
    public CourseRows {
        EnumMap<TrialTable, List<List<String>>> copy = new EnumMap<>(TrialTable.class);
        rows.forEach(
                (table, some) -> copy.put(table, some.stream().map(List::copyOf).toList()));
        rows = Collections.unmodifiableMap(copy);
    }

    /** The rows of one table. */
    public List<List<String>> of(TrialTable table) {
        return rows.getOrDefault(table, List.of());
    }
}
