package org.lungbridge.benchmarks.peers;

import org.jspecify.annotations.Nullable;
import org.lungbridge.ode.OdeSystem;
import org.lungbridge.solver.DenseOutput;
import org.lungbridge.solver.Integrator;
import org.lungbridge.solver.LaneStatus;
import org.lungbridge.solver.Solvers;
import org.lungbridge.solver.Tolerance;

/**
 * A solver of this project, under its own name. A change chooses the first step anew. The solver with its order of
 * elimination is made once for equations and tolerance, as CVODE does it and a laboratory.
 */
final class Own implements Contender {
    /** Makes the solver. */
    @FunctionalInterface
    interface Maker {
        Integrator make(OdeSystem system, Tolerance tolerance);
    }

    private final String name;
    private final Maker maker;
    private @Nullable OdeSystem equations;
    private @Nullable Integrator made;
    private double tolerance;

    Own(String name) {
        this(name, (system, tolerance) -> Solvers.of(name, system, tolerance));
    }

    Own(String name, Maker maker) {
        this.name = name;
        this.maker = maker;
    }

    @Override
    public String name() {
        return name;
    }

    private Integrator integrator(OdeSystem system, double relative) {
        Integrator ready = made;
        if (ready == null || !system.equals(equations) || tolerance != relative) {
            ready = maker.make(system, Tolerance.of(relative));
            made = ready;
            equations = system;
            tolerance = relative;
        }
        return ready;
    }

    @Override
    public long solve(Problem problem, double tolerance, Minutes minutes) {
        minutes.clear();
        Integrator integrator = integrator(problem.equations(), tolerance);
        long before = integrator.statistics(0).rhs();
        double[] states = problem.start();
        double[] target = new double[1];
        integrator.place(0, 0);
        put(states, integrator);
        for (int k = 0; k <= problem.changes(); k++) {
            target[0] = k < problem.changes() ? problem.changeTime(k) : problem.end();
            integrator.advance(target, (lane, from, to, dense) -> read(to, dense, minutes));
            if (integrator.status(0) == LaneStatus.FAILED) {
                throw new GaveUp(integrator.failure(0).reason());
            }
            if (k < problem.changes()) {
                take(states, integrator);
                problem.change(k, states);
                put(states, integrator);
                integrator.restart(0, false);
            }
        }
        return integrator.statistics(0).rhs() - before;
    }

    private static void put(double[] states, Integrator integrator) {
        for (int s = 0; s < states.length; s++) {
            integrator.state()[s][0] = states[s];
        }
    }

    private static void take(double[] states, Integrator integrator) {
        for (int s = 0; s < states.length; s++) {
            states[s] = integrator.state()[s][0];
        }
    }

    private static void read(double to, DenseOutput dense, Minutes minutes) {
        while (minutes.due(to)) {
            double time = minutes.nextTime();
            dense.at(0, time, minutes.nextRow());
        }
    }
}
