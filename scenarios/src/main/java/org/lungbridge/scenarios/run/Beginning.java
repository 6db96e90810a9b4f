package org.lungbridge.scenarios.run;

import java.util.List;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.engine.Snapshot;
import org.lungbridge.recording.Recording;

/**
 * What there is of a run up to the moment from which it goes on.
 *
 * @param snapshot the patient at that moment
 * @param rows what was recorded; rows the snapshot does not count are recorded again
 * @param events what happened; likewise
 */
public record Beginning(Snapshot snapshot, Recording rows, List<EventRecord> events) {
    /** A beginning whose events nobody changes afterwards. */
    public Beginning {
        events = List.copyOf(events);
        if (rows.rows() < snapshot.recordedRows() || events.size() < snapshot.recordedEvents()) {
            throw new IllegalArgumentException(
                    "The snapshot counts (%s) rows and (%s) events; there are (%s) and (%s).%nMaybe it belongs to another run."
                            .formatted(snapshot.recordedRows(), snapshot.recordedEvents(), rows.rows(), events.size()));
        }
    }
}
