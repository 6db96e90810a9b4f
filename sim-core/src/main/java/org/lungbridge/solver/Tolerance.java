package org.lungbridge.solver;

/**
 * How exact a step must be. The weight of a state is {@code relative · nominal}; states with a nominal size of 1e29
 * or more are not controlled.
 *
 * <pre>
 *   sqrt(mean over controlled states of (error/weight)²) ≤ 1   and   max |error|/weight ≤ guard
 * </pre>
 *
 * <p>The guard exists because a mean over a hundred states hides one bad state.
 *
 * @param relative error of one step relative to the nominal size of a state, dimensionless, 1e-14 to 1
 * @param guard largest allowed error of a single state in weights, dimensionless, at least 1
 */
public record Tolerance(double relative, double guard) {
    /** Guard used unless another is asked for. */
    public static final double USUAL_GUARD = 5;

    public Tolerance {
        if (!(relative >= 1e-14 && relative <= 1)) {
            throw new IllegalArgumentException(
                    "The relative tolerance (%s) must lie between 1e-14 and 1.\nMaybe 1e-4 was meant."
                            .formatted(relative));
        }
        if (!(guard >= 1)) {
            throw new IllegalArgumentException(
                    "The guard (%s) must be at least 1.\nMaybe 5 was meant.".formatted(guard));
        }
    }

    /** A relative tolerance with the usual guard. */
    public static Tolerance of(double relative) {
        return new Tolerance(relative, USUAL_GUARD);
    }
}
