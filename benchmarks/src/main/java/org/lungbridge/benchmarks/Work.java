package org.lungbridge.benchmarks;

import java.util.List;
import java.util.function.Predicate;

/** What the processor was doing when it was looked at, by the frames of its stack, the innermost first. */
enum Work {
    RECORDING("recording of rows", frame -> frame.startsWith("org.lungbridge.recording.")),
    OBSERVER("second model, which reads values", frame -> frame.startsWith("org.lungbridge.engine.Observer.")),
    LABORATORY("laboratory", frame -> frame.startsWith("org.lungbridge.laboratory.")),
    ORDERS("orders of the ward", frame -> frame.startsWith("org.lungbridge.patient.")),
    STAFF("rounds and protocols", frame -> frame.startsWith("org.lungbridge.care.")),
    FACTORIZATION("factorization", frame -> frame.endsWith("Factors.factor")),
    SOLUTION("solution", frame -> frame.startsWith("org.lungbridge.solver.LinearSolver.solve")),
    CHAIN_RULE("chain rule", frame -> frame.startsWith("org.lungbridge.model.ChainRule.")),
    DIFFERENCES("partials by differences", frame -> frame.startsWith("org.lungbridge.model.DifferencePartials.")),
    PARTIALS("partials", frame -> frame.equals("org.lungbridge.model.Model.linearize")),
    EVENTS("event functions", frame -> frame.equals("org.lungbridge.solver.EventSearch.look")),
    FIRST_STEP("choice of first steps", frame -> frame.startsWith("org.lungbridge.solver.FirstStep.")),
    RATES("right-hand side", frame -> frame.equals("org.lungbridge.model.Model.rates")),
    SOLVER("rest of the solver", frame -> frame.startsWith("org.lungbridge.solver.")),
    ENGINE("rest of the engine", frame -> true);

    final String label;
    private final Predicate<String> marks;

    Work(String label, Predicate<String> marks) {
        this.label = label;
        this.marks = marks;
    }

    /** The first kind of work that marks a frame. */
    static Work of(List<String> frames) {
        for (Work work : values()) {
            if (frames.stream().anyMatch(work.marks)) {
                return work;
            }
        }
        return ENGINE;
    }
}
