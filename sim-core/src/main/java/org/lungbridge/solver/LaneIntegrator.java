package org.lungbridge.solver;

import org.lungbridge.ode.OdeSystem;

/**
 * Drives a {@link StepMethod} over lanes. All lanes share the instructions of a step and nothing else; a lane that
 * has arrived is carried along without effect until enough others have arrived.
 */
final class LaneIntegrator implements Integrator, DenseOutput {
    private final OdeSystem system;
    private final StepMethod method;
    private final ErrorNorm norm;
    private final StepControl control;
    private final FirstStep firstStep;
    private final EventSearch events;
    private final LaneLedger ledger;
    private final int states;
    private final int lanes;
    private final double[][] y;
    private final double[] t;
    private final double[] begin;
    private final double[] end;
    private final double[] h;
    private final double[] error;
    private final boolean[] active;
    private final boolean[] accepted;
    private final boolean[] starting;
    private final double[] arrival;

    LaneIntegrator(OdeSystem system, StepMethod method, Tolerance tolerance) {
        this.system = system;
        this.method = method;
        states = system.states();
        lanes = system.lanes();
        norm = new ErrorNorm(system, tolerance);
        control = new StepControl(method.errorOrder(), lanes);
        firstStep = new FirstStep(system, norm, method.errorOrder());
        events = new EventSearch(system);
        ledger = new LaneLedger(lanes);
        y = new double[states][lanes];
        t = new double[lanes];
        begin = new double[lanes];
        end = new double[lanes];
        h = new double[lanes];
        error = new double[lanes];
        active = new boolean[lanes];
        accepted = new boolean[lanes];
        starting = new boolean[lanes];
        arrival = new double[states];
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
        control.begin(lane);
        ledger.clear(lane);
    }

    @Override
    public void restart(int lane, boolean keepStep) {
        control.forget(lane, keepStep);
        ledger.clear(lane);
    }

    @Override
    public void advance(double[] target, StepListener listener) {
        advance(target, lanes, listener);
    }

    @Override
    public void advance(double[] target, int enough, StepListener listener) {
        int running = setOut(target);
        int rest = Math.max(0, running - enough);
        while (running > rest) {
            running -= step(target, listener);
        }
    }

    /** Starts the lanes that have somewhere to go and are not under way; returns how many are. */
    private int setOut(double[] target) {
        int running = 0;
        boolean any = false;
        for (int i = 0; i < lanes; i++) {
            active[i] = t[i] < target[i] && ledger.status(i) != LaneStatus.FAILED;
            starting[i] = active[i] && ledger.status(i) != LaneStatus.UNDER_WAY;
            if (starting[i]) {
                ledger.setOut(i);
                any = true;
            }
            running += active[i] ? 1 : 0;
        }
        if (any) {
            events.begin(t, y, starting);
            chooseFirstSteps();
        }
        return running;
    }

    private void chooseFirstSteps() {
        boolean any = false;
        for (int i = 0; i < lanes; i++) {
            starting[i] = active[i] && control.pending[i];
            any |= starting[i];
        }
        if (any) {
            firstStep.choose(t, y, starting, control.next);
            for (int i = 0; i < lanes; i++) {
                if (starting[i]) {
                    control.pending[i] = false;
                    ledger.countRates(i, FirstStep.RATES);
                }
            }
        }
    }

    /** One step of all active lanes; returns how many lanes it brought to rest. */
    private int step(double[] target, StepListener listener) {
        for (int i = 0; i < lanes; i++) {
            begin[i] = t[i];
            end[i] = active[i] ? control.end(i, t[i], target[i]) : t[i];
            h[i] = active[i] ? end[i] - t[i] : 1;
        }
        method.attempt(t, h, y, active);
        norm.errors(method.error(), method.candidate(), error);
        boolean any = false;
        for (int i = 0; i < lanes; i++) {
            accepted[i] = active[i] && error[i] <= 1;
            any |= accepted[i];
        }
        if (any) {
            events.look(t, end, y, method.candidate(), accepted);
        }
        int rested = 0;
        for (int i = 0; i < lanes; i++) {
            if (active[i]) {
                ledger.countStep(i, accepted[i], method);
                boolean rests = accepted[i] ? arrive(i, target[i], listener) : retry(i);
                if (rests) {
                    active[i] = false;
                    rested++;
                }
            }
        }
        return rested;
    }

    /** Moves a lane to the end of its accepted step or to an event within; true if the lane rests there. */
    private boolean arrive(int lane, double target, StepListener listener) {
        int event = events.first(lane, begin[lane], end[lane], this);
        double to = event < 0 ? end[lane] : events.time();
        move(lane, to);
        listener.accepted(lane, begin[lane], to, this);
        double rest = listener.restsAt(lane, to);
        boolean cut = rest < to;
        if (cut) {
            move(lane, rest);
        }
        control.accept(lane, error[lane], h[lane], t[lane]);
        if (event >= 0 && !cut) {
            ledger.stopAtEvent(lane, event);
        } else if (cut || to >= target) {
            ledger.clear(lane);
        }
        return event >= 0 || cut || to >= target;
    }

    private void move(int lane, double to) {
        at(lane, to, arrival);
        for (int s = 0; s < states; s++) {
            y[s][lane] = arrival[s];
        }
        t[lane] = to;
    }

    /** Prepares a smaller step; true if the lane has failed. */
    private boolean retry(int lane) {
        if (control.reject(lane, error[lane], h[lane], t[lane])) {
            return false;
        }
        int state = norm.culprit(method.error(), method.candidate(), lane);
        ledger.fail(lane, t[lane], control.next[lane], state, system.name(state), error[lane]);
        return true;
    }

    @Override
    public void at(int lane, double time, double[] into) {
        if (time < end[lane]) {
            method.interpolate(lane, Math.max(0, (time - begin[lane]) / h[lane]), into);
        } else {
            double[] candidate = method.candidate();
            for (int s = 0; s < states; s++) {
                into[s] = candidate[s * lanes + lane];
            }
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
        return ledger.statistics(lane, method.fallbacks(lane));
    }

    @Override
    public LaneMemory save(int lane) {
        double[] state = new double[states];
        for (int s = 0; s < states; s++) {
            state[s] = y[s][lane];
        }
        return new LaneMemory(t[lane], state, control.next[lane], control.previousError[lane], control.pending[lane]);
    }

    @Override
    public void restore(int lane, LaneMemory memory) {
        place(lane, memory.time());
        double[] state = memory.state();
        if (state.length != states) {
            throw new IllegalArgumentException(
                    "The memory has (%s) states, the equations have (%s).\nMaybe it was saved from another model."
                            .formatted(state.length, states));
        }
        for (int s = 0; s < states; s++) {
            y[s][lane] = state[s];
        }
        control.next[lane] = memory.step();
        control.previousError[lane] = memory.previousError();
        control.pending[lane] = memory.firstStepPending();
    }
}
