package org.lungbridge.fitting;

import java.util.List;

/**
 * A patient found behind a set of measurements.
 *
 * @param states settled states, engine units, in the row order of the model
 * @param inferences what had to be inferred, with its distance from the prior's middle
 * @param misfits model value minus measured value of every target, in the target's unit
 * @param evaluations how many settled patients the search looked at
 */
public record Fit(double[] states, List<Inference> inferences, double[] misfits, int evaluations) {
    /** A fit whose list nobody changes afterwards; the arrays are handed on. */
    public Fit {
        inferences = List.copyOf(inferences);
    }
}
