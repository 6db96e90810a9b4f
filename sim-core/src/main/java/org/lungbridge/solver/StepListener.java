package org.lungbridge.solver;

/** Hears of every accepted step. */
@FunctionalInterface
public interface StepListener {
    /**
     * A lane went from one time to another. The states of the lane are already those at {@code to}.
     *
     * @param from start of the step, s
     * @param to end of the step, s; the time of the event if one stopped the lane
     * @param dense states within the step; valid during this call only
     */
    void accepted(int lane, double from, double to, DenseOutput dense);

    /**
     * Asked right after {@link #accepted}: where the lane is to rest. An earlier time than the end of the step cuts the step
     * there; the states become those of the dense output, and an event behind it has not happened yet.
     *
     * @param to end of the step, s
     * @return {@code to} to go on, or a time within the step
     */
    default double restsAt(int lane, double to) {
        return to;
    }
}
