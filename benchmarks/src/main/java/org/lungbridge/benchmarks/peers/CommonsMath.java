package org.lungbridge.benchmarks.peers;

import org.apache.commons.math3.exception.MathIllegalArgumentException;
import org.apache.commons.math3.exception.MathIllegalStateException;
import org.apache.commons.math3.ode.FirstOrderDifferentialEquations;
import org.apache.commons.math3.ode.nonstiff.AdamsMoultonIntegrator;
import org.apache.commons.math3.ode.nonstiff.AdaptiveStepsizeIntegrator;
import org.apache.commons.math3.ode.nonstiff.DormandPrince54Integrator;
import org.apache.commons.math3.ode.nonstiff.DormandPrince853Integrator;
import org.apache.commons.math3.ode.nonstiff.GraggBulirschStoerIntegrator;
import org.apache.commons.math3.ode.sampling.StepHandler;
import org.apache.commons.math3.ode.sampling.StepInterpolator;

/** The adaptive integrators of Apache Commons Math, called directly. */
record CommonsMath(Kind kind, long allowed) implements Contender {
    private static final double SMALLEST = 1e-12;
    private static final double LARGEST = 1e6;
    private static final int ADAMS_STEPS = 4;

    /** Which one. */
    enum Kind {
        DP54,
        DP853,
        GBS,
        ADAMS;

        AdaptiveStepsizeIntegrator integrator(double[] allowance) {
            double[] relative = new double[allowance.length];
            return switch (this) {
                case DP54 -> new DormandPrince54Integrator(SMALLEST, LARGEST, allowance, relative);
                case DP853 -> new DormandPrince853Integrator(SMALLEST, LARGEST, allowance, relative);
                case GBS -> new GraggBulirschStoerIntegrator(SMALLEST, LARGEST, allowance, relative);
                case ADAMS -> new AdamsMoultonIntegrator(ADAMS_STEPS, SMALLEST, LARGEST, allowance, relative);
            };
        }
    }

    @Override
    public String name() {
        return "commons-math-" + kind.name().toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public long solve(Problem problem, double tolerance, Minutes minutes) {
        minutes.clear();
        OneLane lane = new OneLane(problem.equations(), allowed);
        AdaptiveStepsizeIntegrator integrator = kind.integrator(lane.allowance(tolerance));
        integrator.addStepHandler(new Reader(lane, minutes));
        Equations equations = new Equations(lane);
        double[] states = problem.start();
        double time = 0;
        for (int k = 0; k <= problem.changes(); k++) {
            double to = k < problem.changes() ? problem.changeTime(k) : problem.end();
            try {
                if (to > time) {
                    integrator.integrate(equations, time, states, to, states);
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

    private record Equations(OneLane lane) implements FirstOrderDifferentialEquations {
        @Override
        public int getDimension() {
            return lane.states();
        }

        @Override
        public void computeDerivatives(double t, double[] y, double[] dydt) {
            lane.rates(t, y, dydt);
        }
    }

    private record Reader(OneLane lane, Minutes minutes) implements StepHandler {
        @Override
        public void init(double t0, double[] y0, double end) {}

        @Override
        public void handleStep(StepInterpolator step, boolean isLast) {
            lane.accepted();
            while (minutes.due(step.getCurrentTime())) {
                step.setInterpolatedTime(minutes.nextTime());
                double[] row = minutes.nextRow();
                System.arraycopy(step.getInterpolatedState(), 0, row, 0, row.length);
            }
        }
    }
}
