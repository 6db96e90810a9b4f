package org.lungbridge.benchmarks;

import org.lungbridge.engine.Snapshot;
import org.lungbridge.model.Model;
import org.lungbridge.solver.LaneMemory;

/**
 * The patient of all benchmarks half an hour after the start of ECMO, in a model of one lane.
 *
 * @param model with parameters, settings and guesses
 * @param states {@code [state][0]}
 * @param memory where the solver stands
 */
public record WholePatient(Model model, double[][] states, LaneMemory memory) {
    /** Finds the patient and runs to there. */
    public static WholePatient onEcmo() {
        Snapshot snapshot = LupusPatient.onEcmo();
        return new WholePatient(LupusPatient.lanes(snapshot, 1), LupusPatient.states(snapshot, 1), snapshot.memory());
    }
}
