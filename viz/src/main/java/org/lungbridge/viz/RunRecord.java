package org.lungbridge.viz;

import java.util.List;
import org.lungbridge.engine.EventRecord;

/**
 * What figures are drawn from: one patient's run.
 *
 * @param title the title of the scenario
 * @param name the patient's name in figures of several
 * @param patient the patient in a few words, for a line under the title; empty for none
 * @param series the time series; columns that are not shown are ignored
 * @param events the events
 * @param results what came back from the laboratory
 * @param actions the critical actions of a scored scenario; may be none
 */
public record RunRecord(
        String title,
        String name,
        String patient,
        RunSeries series,
        List<EventRecord> events,
        List<Measured> results,
        List<ScoredAction> actions) {
    /** A record whose lists nobody changes afterwards. */
    public RunRecord {
        events = List.copyOf(events);
        results = List.copyOf(results);
        actions = List.copyOf(actions);
    }

    /** The run of a patient alone, without scores. */
    public RunRecord(String title, String patient, RunSeries series, List<EventRecord> events, List<Measured> results) {
        this(title, "patient", patient, series, events, results, List.of());
    }

    /** The same with these critical actions. */
    public RunRecord scored(List<ScoredAction> scored) {
        return new RunRecord(title, name, patient, series, events, results, scored);
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

    /** The run as it is looked at: without hidden truth, what a bedside saw. */
    RunRecord seen(View view) {
        return view.truth()
                ? this
                : new RunRecord(title, name, patient, series.only(HiddenTruth::isSeen), events, results, actions);
    }
}
