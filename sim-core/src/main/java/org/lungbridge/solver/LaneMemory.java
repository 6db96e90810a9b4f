package org.lungbridge.solver;

import java.util.Arrays;

/**
 * Everything a solver knows about one lane between two advances.
 *
 * @param time s
 * @param state states in engine units
 * @param step next step size, s
 * @param previousError weighted error of the last full accepted step, or 0 if the memory is empty
 * @param firstStepPending true if the first step has yet to be chosen
 */
public record LaneMemory(double time, double[] state, double step, double previousError, boolean firstStepPending) {
    public LaneMemory {
        state = state.clone();
    }

    /** A copy of the states. */
    @Override
    public double[] state() {
        return state.clone();
    }

    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object other) {
        return other instanceof LaneMemory that
                && Double.compare(time, that.time) == 0
                && Arrays.equals(state, that.state)
                && Double.compare(step, that.step) == 0
                && Double.compare(previousError, that.previousError) == 0
                && firstStepPending == that.firstStepPending;
    }

    @Override
    public int hashCode() {
        return 31 * Double.hashCode(time) + Arrays.hashCode(state);
    }

    @Override
    public String toString() {
        return "LaneMemory[time=%s, state=%s, step=%s]".formatted(time, Arrays.toString(state), step);
    }
}
