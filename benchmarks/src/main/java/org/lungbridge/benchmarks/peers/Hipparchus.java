package org.lungbridge.benchmarks.peers;

import java.util.Locale;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.ode.ODEIntegrator;
import org.hipparchus.ode.ODEState;
import org.hipparchus.ode.OrdinaryDifferentialEquation;
import org.hipparchus.ode.nonstiff.DormandPrince54Integrator;
import org.hipparchus.ode.nonstiff.DormandPrince853Integrator;
import org.hipparchus.ode.sampling.ODEStateInterpolator;
import org.hipparchus.ode.sampling.ODEStepHandler;

/** The embedded Runge-Kutta integrators of Hipparchus. */
record Hipparchus(Kind kind, long allowed) implements Contender {
    private static final double SMALLEST = 1e-12;
    private static final double LARGEST = 1e6;

    /** Which one. */
    enum Kind {
        DP54,
        DP853;

        ODEIntegrator integrator(double[] allowance) {
            double[] relative = new double[allowance.length];
            return switch (this) {
                case DP54 -> new DormandPrince54Integrator(SMALLEST, LARGEST, allowance, relative);
                case DP853 -> new DormandPrince853Integrator(SMALLEST, LARGEST, allowance, relative);
            };
        }
    }

    @Override
    public String name() {
        return "hipparchus-" + kind.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public long solve(Problem problem, double tolerance, Minutes minutes) {
        minutes.clear();
        OneLane lane = new OneLane(problem.equations(), allowed);
        ODEIntegrator integrator = kind.integrator(lane.allowance(tolerance));
        integrator.addStepHandler(new Reader(lane, minutes));
        Equations equations = new Equations(lane);
        double[] states = problem.start();
        double time = 0;
        for (int k = 0; k <= problem.changes(); k++) {
            double to = k < problem.changes() ? problem.changeTime(k) : problem.end();
            try {
                if (to > time) {
                    states = integrator
                            .integrate(equations, new ODEState(time, states), to)
                            .getPrimaryState();
                }
            } catch (MathIllegalArgumentException | MathIllegalStateException refusal) {
                throw new GaveUp(String.valueOf(refusal.getMessage()));
            }
            time = to;
            if (k < problem.changes()) {
                problem.change(k, states);
            }
        }
        return lane.evaluations();
    }

    private record Equations(OneLane lane) implements OrdinaryDifferentialEquation {
        @Override
        public int getDimension() {
            return lane.states();
        }

        @Override
        public double[] computeDerivatives(double t, double[] y) {
            double[] rates = new double[y.length];
            lane.rates(t, y, rates);
            return rates;
        }
    }

    private record Reader(OneLane lane, Minutes minutes) implements ODEStepHandler {
        @Override
        public void handleStep(ODEStateInterpolator step) {
            lane.accepted();
            while (minutes.due(step.getCurrentState().getTime())) {
                double[] at = step.getInterpolatedState(minutes.nextTime()).getPrimaryState();
                double[] row = minutes.nextRow();
                System.arraycopy(at, 0, row, 0, row.length);
            }
        }
    }
}
