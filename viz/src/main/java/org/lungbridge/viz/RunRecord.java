package org.lungbridge.viz;

import java.util.List;
import org.lungbridge.engine.EventRecord;

/**
 * What figures are drawn from: one patient's run.
 *
 * @param title the title of the scenario
 * @param patient the patient in a few words, for a line under the title; empty for none
 * @param series the time series; columns that are not shown are ignored
 * @param events the events
 * @param results what came back from the laboratory
 */
public record RunRecord(
        String title, String patient, RunSeries series, List<EventRecord> events, List<Measured> results) {
    /** A record whose lists nobody changes afterwards. */
    public RunRecord {
        events = List.copyOf(events);
        results = List.copyOf(results);
    }

    /** Whether there are at least two rows, so that something can be drawn over time. */
    boolean isDrawable() {
        return series.rows() >= 2;
    }

    /** The title with the patient, where there is one. */
    String fullTitle() {
        return patient.isEmpty() ? title : title + ": " + patient;
    }

    /** The time of the last row, in seconds. */
    double end() {
        return series.time(series.rows() - 1);
    }
}
