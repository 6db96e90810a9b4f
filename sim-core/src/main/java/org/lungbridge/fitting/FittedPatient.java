package org.lungbridge.fitting;

import java.util.List;
import org.lungbridge.model.LaneValues;

/**
 * The patient behind a baseline, ready to be put into a simulation.
 *
 * @param states start states, engine units, in the row order of the model
 * @param values parameters, settings and guesses of the lane
 * @param inferences what had to be inferred, with the distance from what is usual
 */
public record FittedPatient(double[] states, LaneValues values, List<Inference> inferences) {
    /** A patient whose list nobody changes afterwards; the array is handed on. */
    public FittedPatient {
        inferences = List.copyOf(inferences);
    }
}
