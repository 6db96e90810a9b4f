package org.lungbridge.scenarios.run;

import java.util.List;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.engine.Outcome;
import org.lungbridge.laboratory.Result;
import org.lungbridge.recording.Recording;
import org.lungbridge.solver.Statistics;

/**
 * What came out of a run.
 *
 * @param recording the time series
 * @param events what happened when
 * @param outcome how it ended
 * @param labs results of the laboratory that have come back, in that order
 * @param statistics the work of the solver
 */
public record RunResult(
        Recording recording, List<EventRecord> events, Outcome outcome, List<Result> labs, Statistics statistics) {}
