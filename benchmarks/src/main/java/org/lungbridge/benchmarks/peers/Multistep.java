package org.lungbridge.benchmarks.peers;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.lungbridge.ode.OdeSystem;
import org.lungbridge.solver.BackwardDifferences;
import org.lungbridge.solver.Tolerance;

/** Backward differentiation formulas on the engine's own slopes and elimination. A change begins at order 1. */
final class Multistep implements Contender {
    private @Nullable OdeSystem equations;
    private @Nullable BackwardDifferences made;
    private double tolerance;

    @Override
    public String name() {
        return "bdf";
    }

    private BackwardDifferences method(OdeSystem system, double relative) {
        BackwardDifferences ready = made;
        if (ready == null || !system.equals(equations) || tolerance != relative) {
            ready = new BackwardDifferences(system, Tolerance.of(relative));
            made = ready;
            equations = system;
            tolerance = relative;
        }
        return ready;
    }

    @Override
    public long solve(Problem problem, double tolerance, Minutes minutes) {
        minutes.clear();
        BackwardDifferences method = method(problem.equations(), tolerance);
        long before = method.work()[0];
        double[] states = problem.start();
        double[] at = Arrays.copyOf(states, states.length);
        double now = 0;
        boolean begun = false;
        for (int k = 0; k <= problem.changes(); k++) {
            double to = k < problem.changes() ? problem.changeTime(k) : problem.end();
            if (to > now) {
                if (!begun) {
                    method.begin(now, at);
                    begun = true;
                }
                try {
                    method.advance(to, time -> read(time, method, minutes));
                } catch (IllegalStateException stuck) {
                    throw new GaveUp(String.valueOf(stuck.getMessage()));
                }
                method.at(to, at);
                now = to;
            }
            if (k < problem.changes()) {
                problem.change(k, at);
                begun = false;
            }
        }
        return method.work()[0] - before;
    }

    private static void read(double to, BackwardDifferences method, Minutes minutes) {
        while (minutes.due(to)) {
            double time = minutes.nextTime();
            method.at(time, minutes.nextRow());
        }
    }
}
