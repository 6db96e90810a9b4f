package org.lungbridge.bedside.live;

import java.util.List;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.engine.Snapshot;

/**
 * A patient as far as the last boundary of the engine: enough to go on with the same bits, together with what people did later.
 *
 * @param snapshot the patient there; what people ordered for later is not among what waits
 * @param events what happened before
 */
public record Past(Snapshot snapshot, List<EventRecord> events) {
    /** A past nobody changes. */
    public Past {
        events = List.copyOf(events);
        if (events.size() != snapshot.recordedEvents()) {
            throw new IllegalArgumentException("The snapshot counts (%s) events; there are (%s)."
                    .formatted(snapshot.recordedEvents(), events.size()));
        }
    }
}
