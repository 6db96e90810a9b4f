package org.lungbridge.recording;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What to record and how often.
 *
 * @param interval seconds between rows; rows lie at its multiples from time 0
 * @param columns what each row shows, in order
 */
public record RecordingPlan(double interval, List<Column> columns) {
    public RecordingPlan {
        if (!(interval > 0 && interval < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "The recording interval (%s s) must be positive and finite.%nMaybe use 60 s.".formatted(interval));
        }
        columns = List.copyOf(columns);
        Set<String> ids = new HashSet<>();
        for (Column column : columns) {
            if (!ids.add(column.id())) {
                throw new IllegalArgumentException(
                        "The column (%s) is recorded twice.%nMaybe drop one of the two.".formatted(column.id()));
            }
        }
    }

    /** The time of a row, in seconds; computed from its number, so that no rounding piles up. */
    public double time(long row) {
        return row * interval;
    }

    /** The number of the first row at this time or after it. */
    public long firstRowFrom(double time) {
        long row = Math.max(0, (long) Math.floor(time / interval) - 1);
        while (time(row) < time) {
            row++;
        }
        return row;
    }
}
