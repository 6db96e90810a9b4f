package org.lungbridge.engine;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lungbridge.model.LaneValues;
import org.lungbridge.solver.LaneMemory;
import org.lungbridge.solver.Statistics;

/**
 * Everything about one lane at a boundary: enough to go on with the same bits as if it had not been stopped.
 *
 * @param schemaVersion the form of this record
 * @param time the boundary, in seconds
 * @param values parameters, settings and start values of iterations
 * @param memory states, step size and whatever else the solver remembers of the lane
 * @param pending orders that are waiting, first things first
 * @param nextRow the number of the next row to record
 * @param recordedRows rows recorded before
 * @param recordedEvents events noted before
 * @param counters how often each counter was asked for, random numbers among them; sorted by name
 * @param filed what was put on file, first things first
 * @param work what the solver has done for the lane so far
 */
public record Snapshot(
        int schemaVersion,
        double time,
        LaneValues values,
        LaneMemory memory,
        List<Order> pending,
        long nextRow,
        int recordedRows,
        int recordedEvents,
        Map<String, Integer> counters,
        List<Order> filed,
        Statistics work) {
    /** The form written by this version. */
    public static final int SCHEMA_VERSION = 4;

    public Snapshot {
        if (schemaVersion != SCHEMA_VERSION) {
            throw new IllegalArgumentException(
                    "The snapshot has the form (%s), this version reads (%s).%nMaybe it was written by another version."
                            .formatted(schemaVersion, SCHEMA_VERSION));
        }
        pending = List.copyOf(pending);
        filed = List.copyOf(filed);
        counters = Collections.unmodifiableMap(new TreeMap<>(counters));
    }

    /** The same lane with other orders waiting. */
    public Snapshot waitingFor(List<Order> orders) {
        return new Snapshot(
                schemaVersion,
                time,
                values,
                memory,
                orders,
                nextRow,
                recordedRows,
                recordedEvents,
                counters,
                filed,
                work);
    }
}
