package org.lungbridge.solver;

import java.util.Arrays;
import java.util.function.Function;
import org.apache.commons.math3.exception.MathIllegalArgumentException;
import org.apache.commons.math3.exception.MathIllegalStateException;
import org.apache.commons.math3.ode.FirstOrderDifferentialEquations;
import org.apache.commons.math3.ode.nonstiff.AdaptiveStepsizeIntegrator;
import org.apache.commons.math3.ode.nonstiff.DormandPrince54Integrator;
import org.apache.commons.math3.ode.nonstiff.DormandPrince853Integrator;
import org.apache.commons.math3.ode.sampling.StepHandler;
import org.apache.commons.math3.ode.sampling.StepInterpolator;
import org.lungbridge.ode.OdeSystem;

/**
 * The embedded Dormand-Prince integrators of Apache Commons Math behind our contract: an outside judge of our own
 * methods. Lanes are run one after the other, each with the others held where they stand; meant for one lane.
 *
 * <p>The library controls the root mean square over all states, uncontrolled ones included, and has no guard on a
 * single state. Rejected steps are not reported by the library and are counted as zero. It has no notion of a step
 * that is not finite: such rates are replaced by huge ones, which it rejects.
 */
final class CommonsMathIntegrator implements Integrator {
    private static final double HUGE = 1e100;
    private static final double SMALLEST_STEP = 1e-10;
    private static final int NO_EVENT = -1;
    /** Spans of time below this many units in the last place are not integrated by the library. */
    private static final double SMALLEST_SPANS = 2000;

    private final OdeSystem system;
    private final Function<double[], AdaptiveStepsizeIntegrator> library;
    private final double[] allowance;
    private final EventSearch events;
    private final LaneLedger ledger;
    private final int states;
    private final int lanes;
    private final double[][] y;
    private final double[] t;
    private final double[] step;
    private final double[][] stageState;
    private final double[][] stageRates;
    private final double[] stageTime;
    private final boolean[] only;

    private CommonsMathIntegrator(
            OdeSystem system, Tolerance tolerance, Function<double[], AdaptiveStepsizeIntegrator> library) {
        this.system = system;
        this.library = library;
        states = system.states();
        lanes = system.lanes();
        allowance = new double[states];
        for (int s = 0; s < states; s++) {
            allowance[s] = tolerance.relative() * system.nominal(s);
        }
        events = new EventSearch(system);
        ledger = new LaneLedger(lanes);
        y = new double[states][lanes];
        t = new double[lanes];
        step = new double[lanes];
        stageState = new double[states][lanes];
        stageRates = new double[states][lanes];
        stageTime = new double[lanes];
        only = new boolean[lanes];
    }

    /** Order 8(5,3) (E. Hairer, S. P. Nørsett, G. Wanner 1993, section II.10). */
    static Integrator order8(OdeSystem system, Tolerance tolerance) {
        double[] relative = new double[system.states()];
        return new CommonsMathIntegrator(
                system,
                tolerance,
                allowance ->
                        new DormandPrince853Integrator(SMALLEST_STEP, Double.POSITIVE_INFINITY, allowance, relative));
    }

    /** Order 5(4) (J. R. Dormand, P. J. Prince 1980, J Comput Appl Math 6:19). */
    static Integrator order5(OdeSystem system, Tolerance tolerance) {
        double[] relative = new double[system.states()];
        return new CommonsMathIntegrator(
                system,
                tolerance,
                allowance ->
                        new DormandPrince54Integrator(SMALLEST_STEP, Double.POSITIVE_INFINITY, allowance, relative));
    }

    @Override
    public int lanes() {
        return lanes;
    }

    @Override
    public double time(int lane) {
        return t[lane];
    }

    @Override
    public double[][] state() {
        return y;
    }

    @Override
    public void place(int lane, double time) {
        t[lane] = time;
        restart(lane, false);
    }

    @Override
    public void restart(int lane, boolean keepStep) {
        ledger.clear(lane);
        if (!keepStep) {
            step[lane] = 0;
        }
    }

    @Override
    public void advance(double[] target, StepListener listener) {
        Arrays.fill(only, true);
        events.begin(t, y, only);
        for (int lane = 0; lane < lanes; lane++) {
            if (t[lane] < target[lane] && ledger.status(lane) != LaneStatus.FAILED) {
                ledger.clear(lane);
                if (target[lane] - t[lane] > SMALLEST_SPANS * Math.ulp(target[lane])) {
                    run(lane, target[lane], listener);
                } else {
                    hop(lane, target[lane], listener);
                }
            }
        }
    }

    /** Crosses a span the library refuses as too small; nothing can change in it. */
    private void hop(int lane, double target, StepListener listener) {
        double from = t[lane];
        t[lane] = target;
        listener.accepted(
                lane, from, target, (asked, time, into) -> System.arraycopy(values(lane), 0, into, 0, states));
    }

    private void run(int lane, double target, StepListener listener) {
        AdaptiveStepsizeIntegrator integrator = library.apply(allowance.clone());
        if (step[lane] > 0 && step[lane] < target - t[lane]) {
            integrator.setInitialStepSize(step[lane]);
        }
        integrator.addStepHandler(new Steps(lane, target, listener));
        for (int s = 0; s < states; s++) {
            System.arraycopy(y[s], 0, stageState[s], 0, lanes);
        }
        System.arraycopy(t, 0, stageTime, 0, lanes);
        try {
            integrator.integrate(new OneLane(lane), t[lane], values(lane), target, new double[states]);
        } catch (Stopped stop) {
            if (stop.event != NO_EVENT) {
                ledger.stopAtEvent(lane, stop.event);
            }
        } catch (MathIllegalArgumentException | MathIllegalStateException refusal) {
            ledger.refuse(lane, t[lane], integrator.getCurrentSignedStepsize(), system.name(0), refusal);
        }
    }

    private double[] values(int lane) {
        double[] values = new double[states];
        for (int s = 0; s < states; s++) {
            values[s] = y[s][lane];
        }
        return values;
    }

    private void put(int lane, double time, double[] values) {
        t[lane] = time;
        for (int s = 0; s < states; s++) {
            y[s][lane] = values[s];
        }
    }

    /** The rates of one lane; the other lanes stand still. */
    private final class OneLane implements FirstOrderDifferentialEquations {
        private final int lane;

        OneLane(int lane) {
            this.lane = lane;
        }

        @Override
        public int getDimension() {
            return states;
        }

        @Override
        public void computeDerivatives(double time, double[] values, double[] rates) {
            stageTime[lane] = time;
            for (int s = 0; s < states; s++) {
                stageState[s][lane] = values[s];
            }
            system.rates(stageTime, stageState, stageRates);
            ledger.countRates(lane, 1);
            for (int s = 0; s < states; s++) {
                double rate = stageRates[s][lane];
                rates[s] = Math.abs(rate) < HUGE ? rate : HUGE;
            }
        }
    }

    /** Follows the library's accepted steps and stops it at events. */
    private final class Steps implements StepHandler {
        private final int lane;
        private final double target;
        private final StepListener listener;
        private final double[] flat = new double[states * lanes];

        Steps(int lane, double target, StepListener listener) {
            this.lane = lane;
            this.target = target;
            this.listener = listener;
        }

        @Override
        public void init(double t0, double[] y0, double end) {}

        @Override
        public void handleStep(StepInterpolator interpolator, boolean isLast) {
            double from = interpolator.getPreviousTime();
            double end = isLast ? target : interpolator.getCurrentTime();
            DenseOutput dense = (asked, time, into) -> {
                interpolator.setInterpolatedTime(Math.min(time, interpolator.getCurrentTime()));
                System.arraycopy(interpolator.getInterpolatedState(), 0, into, 0, states);
            };
            double[] values = new double[states];
            dense.at(lane, end, values);
            for (int s = 0; s < states; s++) {
                flat[s * lanes + lane] = values[s];
            }
            Arrays.fill(only, false);
            only[lane] = true;
            double[] ends = t.clone();
            ends[lane] = end;
            events.look(t, ends, y, flat, only);
            int event = events.first(lane, from, end, dense);
            double to = event < 0 ? end : events.time();
            dense.at(lane, to, values);
            put(lane, to, values);
            step[lane] = isLast ? Math.max(step[lane], to - from) : to - from;
            ledger.countAccepted(lane);
            new OneLane(lane).computeDerivatives(to, values, new double[states]);
            system.accepted(only);
            listener.accepted(lane, from, to, dense);
            double rest = listener.restsAt(lane, to);
            if (rest < to) {
                dense.at(lane, rest, values);
                put(lane, rest, values);
                throw new Stopped(NO_EVENT);
            }
            if (event >= 0) {
                throw new Stopped(event);
            }
        }
    }

    /** Ends the library's loop at an event, or where a listener cuts the step. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final int event;

        Stopped(int event) {
            super("stopped at an event", null, false, false);
            this.event = event;
        }
    }

    @Override
    public LaneStatus status(int lane) {
        return ledger.status(lane);
    }

    @Override
    public int event(int lane) {
        return ledger.event(lane);
    }

    @Override
    public IntegrationFailure failure(int lane) {
        return ledger.failure(lane);
    }

    @Override
    public Statistics statistics(int lane) {
        return ledger.statistics(lane, 0);
    }

    @Override
    public LaneMemory save(int lane) {
        return new LaneMemory(t[lane], values(lane), step[lane], 0, step[lane] == 0);
    }

    @Override
    public void restore(int lane, LaneMemory memory) {
        place(lane, memory.time());
        put(lane, memory.time(), memory.state());
        step[lane] = memory.step();
    }
}
