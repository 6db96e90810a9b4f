package org.lungbridge.outcome;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.lungbridge.engine.EventRecord;

/** A course as a test needs it: a row an hour, columns as functions of days. */
public final class InventedCourse {
    private static final double HOUR = 3600;
    private final Map<String, DoubleUnaryOperator> columns = new LinkedHashMap<>();
    private final List<EventRecord> events = new ArrayList<>();
    private final double days;
    private boolean alive = true;

    /** A patient of 43 years and 55 kg who is followed for so many days. */
    public InventedCourse(double days) {
        this.days = days;
    }

    public InventedCourse column(String id, DoubleUnaryOperator ofDays) {
        columns.put(id, ofDays);
        return this;
    }

    public InventedCourse constant(String id, double value) {
        return column(id, day -> value);
    }

    public InventedCourse event(double day, String kind, String what, String detail) {
        events.add(new EventRecord(day * Span.DAY, kind, "somebody", what, detail));
        return this;
    }

    public InventedCourse order(double day, String what, String detail) {
        return event(day, "order", what, detail);
    }

    public InventedCourse happens(double day, String what, String detail) {
        return event(day, "state-event", what, detail);
    }

    public InventedCourse death(String cause) {
        alive = false;
        return happens(days, "death", cause);
    }

    public Course course() {
        Map<String, DoubleUnaryOperator> fixed = Map.copyOf(columns);
        int rows = (int) (days * 24) + 1;
        Columns series = new Columns() {
            @Override
            public int rows() {
                return rows;
            }

            @Override
            public double time(int row) {
                return row * HOUR;
            }

            @Override
            public boolean has(String id) {
                return fixed.containsKey(id);
            }

            @Override
            public double value(String id, int row) {
                DoubleUnaryOperator column = fixed.get(id);
                return column == null ? Double.NaN : column.applyAsDouble(row / 24.0);
            }
        };
        return new Course(series, events, alive, days * Span.DAY, new Background(43, 55, 0));
    }
}
