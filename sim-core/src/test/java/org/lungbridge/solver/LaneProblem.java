package org.lungbridge.solver;

import java.util.ArrayList;
import java.util.List;
import org.lungbridge.ode.LinearPattern;
import org.lungbridge.ode.OdeSystem;

/** One {@link Problem} a lane; the pattern is the full square or the given places. */
final class LaneProblem implements OdeSystem {
    private final Problem[] problem;
    private final int states;
    private final LinearPattern pattern;
    private final double[] y;
    private final double[] out;
    private final double[][] jacobian;
    private final double[] lastTime;
    private final double[][] lastState;
    final List<boolean[]> acceptedMasks = new ArrayList<>();

    LaneProblem(Problem... problem) {
        this(fullPattern(problem[0].initial().length), problem);
    }

    LaneProblem(LinearPattern pattern, Problem... problem) {
        this.problem = problem.clone();
        this.pattern = pattern;
        states = problem[0].initial().length;
        y = new double[states];
        out = new double[states];
        jacobian = new double[states][states];
        lastTime = new double[problem.length];
        lastState = new double[states][problem.length];
    }

    static LinearPattern fullPattern(int n) {
        int[] row = new int[n * n];
        int[] column = new int[n * n];
        for (int k = 0; k < n * n; k++) {
            row[k] = k / n;
            column[k] = k % n;
        }
        return new LinearPattern(n, 0, row, column);
    }

    /** A solver at t = 0 with the problems' initial states. */
    static Integrator start(String solver, double relative, Problem... problem) {
        LaneProblem system = new LaneProblem(problem);
        return start(solver, relative, system);
    }

    static Integrator start(String solver, double relative, LaneProblem system) {
        Integrator integrator = Solvers.of(solver, system, Tolerance.of(relative));
        for (int i = 0; i < system.lanes(); i++) {
            double[] initial = system.problem[i].initial();
            for (int s = 0; s < initial.length; s++) {
                integrator.state()[s][i] = initial[s];
            }
            integrator.place(i, 0);
        }
        return integrator;
    }

    static void run(Integrator integrator, double target) {
        double[] targets = new double[integrator.lanes()];
        java.util.Arrays.fill(targets, target);
        integrator.advance(targets, (lane, from, to, dense) -> {});
    }

    static double[] lane(Integrator integrator, int lane) {
        double[][] rows = integrator.state();
        double[] values = new double[rows.length];
        for (int s = 0; s < rows.length; s++) {
            values[s] = rows[s][lane];
        }
        return values;
    }

    @Override
    public int states() {
        return states;
    }

    @Override
    public int lanes() {
        return problem.length;
    }

    @Override
    public double nominal(int state) {
        return problem[0].nominal()[state];
    }

    @Override
    public String name(int state) {
        return "y" + state;
    }

    private void gather(double[][] rows, int lane) {
        for (int s = 0; s < states; s++) {
            y[s] = rows[s][lane];
        }
    }

    @Override
    public void rates(double[] t, double[][] state, double[][] dydt) {
        for (int i = 0; i < problem.length; i++) {
            gather(state, i);
            problem[i].rates(t[i], y, out);
            lastTime[i] = t[i];
            for (int s = 0; s < states; s++) {
                dydt[s][i] = out[s];
                lastState[s][i] = state[s][i];
            }
        }
    }

    @Override
    public LinearPattern pattern() {
        return pattern;
    }

    @Override
    public void linearize(double[][] entries) {
        int[] row = pattern.row();
        int[] column = pattern.column();
        for (int i = 0; i < problem.length; i++) {
            gather(lastState, i);
            problem[i].jacobian(lastTime[i], y, jacobian);
            for (int k = 0; k < row.length; k++) {
                entries[k][i] = jacobian[row[k]][column[k]];
            }
        }
    }

    @Override
    public boolean autonomous() {
        return problem[0].autonomous();
    }

    @Override
    public void timeDerivative(double[] t, double[][] state, double[][] dfdt) {
        for (int i = 0; i < problem.length; i++) {
            gather(state, i);
            problem[i].timeDerivative(t[i], y, out);
            for (int s = 0; s < states; s++) {
                dfdt[s][i] = out[s];
            }
        }
    }

    @Override
    public void accepted(boolean[] lanes) {
        if (acceptedMasks.size() < 1000) {
            acceptedMasks.add(lanes.clone());
        }
    }

    @Override
    public int events() {
        return problem[0].events();
    }

    @Override
    public String eventName(int event) {
        return "event " + event;
    }

    @Override
    public void events(double[] t, double[][] state, double[][] g) {
        for (int i = 0; i < problem.length; i++) {
            gather(state, i);
            for (int e = 0; e < g.length; e++) {
                g[e][i] = problem[i].event(e, t[i], y);
            }
        }
    }
}
