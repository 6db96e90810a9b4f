package org.lungbridge.benchmarks.peers;

/**
 * A problem with its reference solution.
 *
 * @param events_min minutes between two changes; 0 for none
 */
record Course(Problem problem, int events_min, Minutes reference) {
    /** Tolerance of the reference. */
    static final double REFERENCE = 1e-11;

    /** Solves the reference. */
    static Course of(Problem problem, int events_min) {
        Minutes reference = new Minutes(problem);
        new Own("rodas5p").solve(problem, REFERENCE, reference);
        return new Course(problem, events_min, reference);
    }

    Measurement measurement(String solver, double tolerance, double error, double cpu, long rates) {
        return new Measurement(problem.name(), events_min, problem.end() / 3600, solver, tolerance, error, cpu, rates);
    }
}
