package org.lungbridge.trials.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.lungbridge.outcome.Span;
import org.lungbridge.recording.Numbers;

/** The cells of a row by column; what nobody put stays empty. */
final class Cells {
    private final Map<String, String> texts = new LinkedHashMap<>();

    Cells text(String column, String text) {
        if (texts.put(column, text) != null) {
            throw new IllegalStateException("The column (%s) was filled twice.".formatted(column));
        }
        return this;
    }

    Cells yes(String column, boolean yes) {
        return text(column, Boolean.toString(yes));
    }

    Cells count(String column, long count) {
        return text(column, Long.toString(count));
    }

    Cells number(String column, double value) {
        return text(column, Numbers.text(value));
    }

    /** A time in s as a day; empty where there is none. */
    Cells day(String column, OptionalDouble time) {
        return time.isPresent() ? number(column, time.getAsDouble() / Span.DAY) : text(column, "");
    }

    /** Whether it happened, and on which day: a column, and one with the ending {@code _d}. */
    Cells happened(String column, OptionalDouble time) {
        return yes(column, time.isPresent()).day(column + "_d", time);
    }

    Cells all(Map<String, String> cells) {
        cells.forEach(this::text);
        return this;
    }

    /** The row in the order of these columns. */
    List<String> row(List<TableColumn> columns) {
        Map<String, String> left = new LinkedHashMap<>(texts);
        List<String> row = new ArrayList<>(columns.size());
        for (TableColumn column : columns) {
            String text = left.remove(column.name());
            row.add(text == null ? "" : text);
        }
        if (!left.isEmpty()) {
            throw new IllegalStateException("The table has no columns %s.".formatted(left.keySet()));
        }
        return List.copyOf(row);
    }
}
