package org.lungbridge.scenarios.run;

import java.util.ArrayList;
import java.util.List;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.engine.Outcome;
import org.lungbridge.engine.Snapshot;
import org.lungbridge.laboratory.Result;
import org.lungbridge.outcome.Columns;
import org.lungbridge.outcome.Course;
import org.lungbridge.recording.Recording;
import org.lungbridge.scenarios.document.Patient;
import org.lungbridge.solver.Statistics;

/**
 * What came out of a run.
 *
 * @param recording the time series
 * @param events what happened when
 * @param outcome how it ended
 * @param labs results of the laboratory that have come back, in that order
 * @param statistics the work of the solver
 * @param snapshots what was to be kept on the way, and where an interrupted run can go on
 */
public record RunResult(
        Recording recording,
        List<EventRecord> events,
        Outcome outcome,
        List<Result> labs,
        Statistics statistics,
        List<Snapshot> snapshots) {
    /** A result whose lists nobody changes afterwards. */
    public RunResult {
        events = List.copyOf(events);
        labs = List.copyOf(labs);
        snapshots = List.copyOf(snapshots);
    }

    /** What came out of a run that kept no snapshot. */
    public RunResult(
            Recording recording, List<EventRecord> events, Outcome outcome, List<Result> labs, Statistics statistics) {
        this(recording, events, outcome, labs, statistics, List.of());
    }

    /** The course of this patient, as outcomes are read of it. */
    public Course course(Patient patient) {
        return new Course(Columns.of(recording), events, outcome.alive(), outcome.endTime(), patient.background());
    }

    /** The same without snapshots, which belong to another timeline. */
    RunResult withoutSnapshots() {
        return new RunResult(recording, events, outcome, labs, statistics);
    }

    /** The same after what there was before the run was taken up. */
    RunResult after(Beginning beginning) {
        List<EventRecord> all = new ArrayList<>(
                beginning.events().subList(0, beginning.snapshot().recordedEvents()));
        all.addAll(events);
        Recording rows = beginning.rows().followedBy(beginning.snapshot().recordedRows(), recording);
        return new RunResult(rows, all, outcome, labs, statistics, snapshots);
    }
}
