package org.lungbridge.solver;

/** One step of a method for all lanes. Flat vectors are {@code [state · lanes + lane]}. */
interface StepMethod {
    /** Order in h of the error estimate of one step. */
    int errorOrder();

    /** Evaluations of the rates in one step. */
    int ratesPerStep();

    /** Linearizations, and factorizations, in one step. */
    int linearizationsPerStep();

    /** Factorizations of a lane that were repeated with pivots. */
    long fallbacks(int lane);

    /**
     * Tries a step; {@link #candidate} and {@link #error} hold the outcome. Lanes that are not active are carried
     * along at their present state and hold nothing of use.
     *
     * @param t start of the step, s
     * @param h size of the step, s; positive and finite in every lane
     */
    void attempt(double[] t, double[] h, double[][] y, boolean[] active);

    /** States at the end of the step. */
    double[] candidate();

    /** Estimated error of these states. */
    double[] error();

    /**
     * States within the last step.
     *
     * @param theta fraction of the step, 0 to 1
     */
    void interpolate(int lane, double theta, double[] y);
}
