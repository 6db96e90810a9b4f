package org.lungbridge.viz.compare;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.viz.RunSeries;

/**
 * One run among others, for one patient.
 *
 * @param name a word by which it goes
 * @param about what it is, in a line
 * @param series its time series
 * @param events what happened
 * @param outcome how it ended, by the name of the field
 * @param branch_s when it left another run, s; empty for a run of its own
 */
public record ComparedRun(
        String name,
        String about,
        RunSeries series,
        List<EventRecord> events,
        Map<String, String> outcome,
        OptionalDouble branch_s) {
    /** A run whose events and outcome nobody changes afterwards. */
    public ComparedRun {
        events = List.copyOf(events);
        outcome = Collections.unmodifiableMap(new LinkedHashMap<>(outcome));
    }
}
