package org.lungbridge.outcome;

import java.util.HashMap;
import java.util.Map;
import org.lungbridge.recording.Recording;

/** Columns of a run by the id of their output variable, in the unit of the column; rows in rising time. */
public interface Columns {
    /** Number of rows. */
    int rows();

    /** Time of a row, s. */
    double time(int row);

    /** Whether there is such a column. */
    boolean has(String id);

    /** One value; not a number where there is no such column. */
    double value(String id, int row);

    /** The last row at this time (s) or before it; the first if all are later, -1 if there is none. */
    default int rowAt(double time) {
        int low = 0;
        int high = rows() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (time(middle) <= time) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return high < 0 ? -1 : low;
    }

    /** The value at a time (s); not a number where there is none. */
    default double at(String id, double time) {
        int row = rowAt(time);
        return row < 0 ? Double.NaN : value(id, row);
    }

    /** The lowest value between two times (s), both included; not a number where there is none. */
    default double lowest(String id, double from, double to) {
        double lowest = Double.NaN;
        for (int row = Math.max(0, rowAt(from)); row < rows() && time(row) <= to; row++) {
            double value = value(id, row);
            lowest = Double.isNaN(lowest) || value < lowest ? value : lowest;
        }
        return lowest;
    }

    /** The highest value between two times (s), both included; not a number where there is none. */
    default double highest(String id, double from, double to) {
        double highest = Double.NaN;
        for (int row = Math.max(0, rowAt(from)); row < rows() && time(row) <= to; row++) {
            double value = value(id, row);
            highest = Double.isNaN(highest) || value > highest ? value : highest;
        }
        return highest;
    }

    /** The columns of a recording. */
    static Columns of(Recording recording) {
        Map<String, Integer> places = new HashMap<>();
        for (int k = 0; k < recording.columns().size(); k++) {
            places.put(recording.columns().get(k).id(), k);
        }
        return new Columns() {
            @Override
            public int rows() {
                return recording.rows();
            }

            @Override
            public double time(int row) {
                return recording.time(row);
            }

            @Override
            public boolean has(String id) {
                return places.containsKey(id);
            }

            @Override
            public double value(String id, int row) {
                Integer place = places.get(id);
                return place == null ? Double.NaN : recording.value(row, place);
            }
        };
    }
}
