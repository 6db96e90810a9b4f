package org.lungbridge.fitting;

import java.util.List;
import org.lungbridge.model.LaneValues;

/**
 * The patient behind a baseline, ready to be put into a simulation.
 *
 * @param states start states, engine units, in the row order of the model
 * @param values parameters, settings and guesses of the lane
 * @param inferences what had to be inferred, with the distance from what is usual
 * @param targets what was to be reproduced
 * @param misfits model minus measured, in the unit of each target
 * @param evaluations settled patients the search looked at
 */
public record FittedPatient(
        double[] states,
        LaneValues values,
        List<Inference> inferences,
        List<Target> targets,
        double[] misfits,
        int evaluations) {
    /** A patient whose lists nobody changes afterwards; the arrays are handed on. */
    public FittedPatient {
        inferences = List.copyOf(inferences);
        targets = List.copyOf(targets);
    }
}
