package org.lungbridge.solver;

/** States between the ends of a step, from the method's own interpolation polynomial. */
@FunctionalInterface
public interface DenseOutput {
    /**
     * Fills {@code y[state]} of one lane.
     *
     * @param time between the ends of the step, s
     */
    void at(int lane, double time, double[] y);
}
