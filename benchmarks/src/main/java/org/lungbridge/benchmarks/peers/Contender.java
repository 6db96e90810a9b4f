package org.lungbridge.benchmarks.peers;

/** A solver in the comparison. The allowed error of a step is {@code tolerance · nominal} of each state for all. */
interface Contender {
    /** What tables and files call it. */
    String name();

    /**
     * Solves the problem from start to end.
     *
     * @return evaluations of the rates
     * @throws GaveUp if it cannot
     */
    long solve(Problem problem, double tolerance, Minutes minutes);

    /** The contender did not come to the end. */
    final class GaveUp extends RuntimeException {
        private static final long serialVersionUID = 1;

        GaveUp(String why) {
            super(why, null, false, false);
        }
    }
}
