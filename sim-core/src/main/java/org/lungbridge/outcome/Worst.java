package org.lungbridge.outcome;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.DoubleToIntFunction;

/**
 * The worst points of a day, and what had to be assumed normal because the run does not record it.
 */
final class Worst {
    private final Course course;
    private final double from;
    private final double to;
    private final Set<String> assumed = new TreeSet<>();

    /** Looks between two times, s. */
    Worst(Course course, double from, double to) {
        this.course = course;
        this.from = from;
        this.to = to;
    }

    /** The most points of any row; 0 for a column that is not there or empty, which is then named as assumed. */
    int points(String id, String name, DoubleToIntFunction table) {
        Columns columns = course.columns();
        if (!columns.has(id)) {
            assumed.add(name);
            return 0;
        }
        int most = 0;
        boolean seen = false;
        for (int row = Math.max(0, columns.rowAt(from)); row < columns.rows() && columns.time(row) <= to; row++) {
            double value = columns.value(id, row);
            seen |= !Double.isNaN(value);
            most = Double.isNaN(value) ? most : Math.max(most, table.applyAsInt(value));
        }
        return seen ? most : unknown(name);
    }

    /** Points of white cells; where only neutrophils are recorded they stand for two thirds of them (rule of thumb). */
    int whiteCells(DoubleToIntFunction table) {
        if (course.columns().has("whiteCells_10e9PerL")) {
            return points("whiteCells_10e9PerL", "white cells", table);
        }
        return points("neutrophils_10e9PerL", "white cells", cells -> table.applyAsInt(1.5 * cells));
    }

    /** Nothing is known: no points, named as assumed. */
    int unknown(String name) {
        assumed.add(name);
        return 0;
    }

    /** What was assumed normal so far. */
    Set<String> assumed() {
        return assumed;
    }
}
