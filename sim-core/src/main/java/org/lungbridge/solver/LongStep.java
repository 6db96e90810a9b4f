package org.lungbridge.solver;

import org.lungbridge.ode.LinearPattern;
import org.lungbridge.ode.OdeSystem;

/**
 * Where a system near rest goes within a long time after a small lasting change, for one lane: one linearly implicit step of
 * Euler (E. Hairer, G. Wanner, Solving Ordinary Differential Equations II, 2nd ed. 1996, section IV.9),
 *
 * <pre>
 *   (I/T − J) δ = f(y + moved) − f(y)
 * </pre>
 *
 * <p>Fast parts arrive at their new rest, what is held or conserved stays, and what is slower than T goes part of the way.
 */
public final class LongStep {
    private final OdeSystem system;
    private final LinearSolver solver;
    private final double[][] entries;
    private final double[][] atRest;
    private final double[][] moved;
    private final double[] time = new double[1];
    private final double[] perStep;
    private final double[] solution;
    private final boolean[] active = {true};

    /**
     * Prepares long steps of this system.
     *
     * @param system one lane
     * @param duration how long the change lasts, s
     */
    public LongStep(OdeSystem system, double duration) {
        this.system = system;
        LinearPattern pattern = system.pattern();
        solver = new LinearSolver(pattern, 1);
        entries = new double[pattern.entries()][1];
        atRest = new double[system.states()][1];
        moved = new double[system.states()][1];
        perStep = new double[] {1 / duration};
        solution = new double[pattern.unknowns()];
    }

    /** Where the system rests: states {@code [state][0]}, with parameters and settings in place. */
    public void from(double[][] rest) {
        system.rates(time, rest, atRest);
        system.linearize(entries);
        solver.factor(entries, perStep);
    }

    /** Moves changed states {@code [state][0]}, under changed parameters, to where they go. */
    public void follow(double[][] states) {
        system.rates(time, states, moved);
        java.util.Arrays.fill(solution, 0);
        for (int s = 0; s < states.length; s++) {
            solution[s] = moved[s][0] - atRest[s][0];
        }
        solver.solve(solution, active);
        for (int s = 0; s < states.length; s++) {
            states[s][0] += solution[s];
        }
    }
}
