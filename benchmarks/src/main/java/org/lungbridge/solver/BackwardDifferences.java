package org.lungbridge.solver;

import org.lungbridge.ode.LinearPattern;
import org.lungbridge.ode.OdeSystem;

/**
 * Backward differentiation formulas of variable step and order 1 to 5 with modified Newton iteration on the engine's own slopes
 * and elimination, one lane: tried beside the Rosenbrock methods, not in the program.
 *
 * <p>Strategy after CVODE (S. D. Cohen, A. C. Hindmarsh 1996, Computers in Physics 10:138), simplified: slopes are kept for
 * up to 50 steps and the factorization for up to 20, or until the step has changed by 30 %; at most three iterations; step and
 * order change when the step may grow by half. The size of an error is that of the other methods.
 */
public final class BackwardDifferences {
    private static final int MOST_ITERATIONS = 3;
    private static final double NEWTON_SHARE = 0.1;
    private static final double DIVERGES = 2;
    private static final double SMALLEST_RATE = 0.3;
    private static final int STEPS_PER_FACTORIZATION = 20;
    private static final int STEPS_PER_SLOPES = 50;
    private static final double FACTORS_HOLD = 0.3;
    private static final double SLOPES_ARE_BAD = 0.2;
    private static final double WORTH_A_CHANGE = 1.5;
    private static final double LARGEST_FIRST_GROWTH = 1e4;
    private static final double LARGEST_GROWTH = 10;
    private static final double BIAS = 6;
    private static final double BIAS_UP = 10;
    private static final double LITTLE = 1e-6;
    private static final int PATIENCE_WITH_ERRORS = 3;
    private static final int PATIENCE = 10;
    private static final double SMALLEST_STEP = 1e-9;
    private static final boolean[] ALL = {true};

    private final OdeSystem system;
    private final LinearSolver solver;
    private final ErrorNorm norm;
    private final FirstStep firstStep;
    private final Nordsieck past;
    private final int states;
    private final double[][] entries;
    private final double[][] point;
    private final double[][] rates;
    private final double[] time = new double[1];
    private final double[] perGamma = new double[1];
    private final double[] next = new double[1];
    private final double[] size = new double[1];
    private final double[] solution;
    private final double[] correction;
    private final double[] difference;
    private final double[] zero;

    private double t;
    private double growth;
    private double largestGrowth;
    private double factoredGamma;
    private double convergence;
    private double correctionSize;
    private double keptChange;
    private int wait;
    private int nextOrder;
    private long steps;
    private long factoredAt;
    private long slopesAt;
    private boolean slopesCurrent;
    private boolean noFactors;

    /** Evaluations of the rates, linearizations, factorizations and accepted steps so far. */
    private long evaluations;

    private long linearizations;
    private long factorizations;
    private long accepted;

    /** Hears of every accepted step. */
    @FunctionalInterface
    public interface Listener {
        /** A step ended at this time; the method can be asked for states within it. */
        void arrived(double time);
    }

    /** A method for these equations of one lane. */
    public BackwardDifferences(OdeSystem system, Tolerance tolerance) {
        this.system = system;
        states = system.states();
        LinearPattern pattern = system.pattern();
        solver = new LinearSolver(pattern, 1);
        norm = new ErrorNorm(system, tolerance);
        firstStep = new FirstStep(system, norm, 2);
        past = new Nordsieck(states);
        entries = new double[pattern.entries()][1];
        point = new double[states][1];
        rates = new double[states][1];
        solution = new double[pattern.unknowns()];
        correction = new double[states];
        difference = new double[states];
        zero = new double[states];
    }

    /** Evaluations, linearizations, factorizations and accepted steps, all so far. */
    public long[] work() {
        return new long[] {evaluations, linearizations, factorizations, accepted};
    }

    /** Begins at order 1. */
    public void begin(double time, double[] at) {
        t = time;
        for (int s = 0; s < states; s++) {
            point[s][0] = at[s];
        }
        this.time[0] = time;
        firstStep.choose(this.time, point, ALL, next);
        evaluate();
        evaluations += FirstStep.RATES;
        past.begin(point, rates, next[0]);
        steps = 0;
        wait = 2;
        nextOrder = 1;
        growth = 1;
        largestGrowth = LARGEST_FIRST_GROWTH;
        convergence = 1;
        keptChange = 0;
        noFactors = true;
        factoredAt = 0;
        slopesAt = 0;
    }

    /** States at a time within the last step. */
    public void at(double time, double[] into) {
        past.at((time - t) / past.h, into);
    }

    /** Goes to this time and meets it. */
    public void advance(double target, Listener listener) {
        while (t < target) {
            if (steps > 0) {
                adjust();
            }
            if (t + past.h * (1 + 1e-12) > target) {
                past.rescale((target - t) / past.h);
            }
            double end = t + past.h >= target * (1 - 1e-14) ? target : t + past.h;
            double error = step(end);
            t = end(end);
            steps++;
            accepted++;
            past.correct(correction, steps);
            system.accepted(ALL);
            wait--;
            if (wait == 1 && past.order < Nordsieck.HIGHEST) {
                System.arraycopy(correction, 0, past.z[Nordsieck.HIGHEST], 0, states);
                keptChange = past.change;
            }
            listener.arrived(t);
            prepare(error);
        }
    }

    private double end(double wanted) {
        return Math.abs(t + past.h - wanted) < 1e-9 * past.h ? wanted : t + past.h;
    }

    /** Takes over step and order chosen after the last step. */
    private void adjust() {
        if (nextOrder > past.order) {
            past.raise();
            wait = past.order + 1;
        } else if (nextOrder < past.order) {
            past.lower();
            wait = past.order + 1;
        }
        if (growth != 1) {
            past.rescale(growth);
        }
    }

    /** Tries until a step is good; returns its weighted error. */
    private double step(double wanted) {
        int wrong = 0;
        double end = wanted;
        for (int attempt = 0; attempt < PATIENCE + PATIENCE_WITH_ERRORS; attempt++) {
            past.predict(1);
            past.coefficients(wait == 1);
            if (!newton(end)) {
                past.predict(-1);
                largestGrowth = 1;
                shrink(0.25);
            } else {
                double error = correctionSize * past.estimate[2];
                if (error <= 1) {
                    return error;
                }
                past.predict(-1);
                largestGrowth = 1;
                wrong++;
                fail(error, wrong);
            }
            if (past.h < SMALLEST_STEP) {
                break;
            }
            end = t + past.h;
        }
        throw new IllegalStateException("No step from " + t + " s.");
    }

    private void fail(double error, int wrong) {
        if (wrong <= PATIENCE_WITH_ERRORS) {
            double factor = 1 / (Math.pow(BIAS * error, 1.0 / (past.order + 1)) + LITTLE);
            factor = Math.max(0.1, factor);
            shrink(wrong >= 2 ? Math.min(factor, 0.2) : factor);
        } else if (past.order > 1) {
            past.lower();
            wait = past.order + 1;
            shrink(0.1);
        } else {
            shrink(0.1);
            for (int s = 0; s < states; s++) {
                point[s][0] = past.z[0][s];
            }
            time[0] = t;
            evaluate();
            for (int s = 0; s < states; s++) {
                past.z[1][s] = past.h * rates[s][0];
            }
            wait = 10;
        }
    }

    private void shrink(double factor) {
        past.rescale(factor);
    }

    private void evaluate() {
        evaluations++;
        system.rates(time, point, rates);
    }

    private void prepareFactors(double gamma, boolean failed) {
        double ratio = noFactors ? 1 : gamma / factoredGamma;
        boolean fresh =
                noFactors || steps > slopesAt + STEPS_PER_SLOPES || (failed && Math.abs(ratio - 1) < SLOPES_ARE_BAD);
        if (fresh) {
            linearizations++;
            system.linearize(entries);
            slopesAt = steps;
        }
        slopesCurrent = fresh;
        factorizations++;
        perGamma[0] = 1 / gamma;
        solver.factor(entries, perGamma);
        factoredGamma = gamma;
        factoredAt = steps;
        noFactors = false;
        convergence = 1;
    }

    /** Finds the correction of the predicted states; false if the iteration does not come to rest. */
    private boolean newton(double end) {
        double gamma = past.h / past.l[1];
        boolean due = noFactors
                || steps >= factoredAt + STEPS_PER_FACTORIZATION
                || Math.abs(gamma / factoredGamma - 1) > FACTORS_HOLD;
        slopesCurrent = false;
        boolean failed = false;
        while (true) {
            time[0] = end;
            for (int s = 0; s < states; s++) {
                point[s][0] = past.z[0][s];
            }
            evaluate();
            if (due) {
                prepareFactors(gamma, failed);
            }
            if (iterate(gamma)) {
                return true;
            }
            if (slopesCurrent) {
                return false;
            }
            due = true;
            failed = true;
            if (Math.abs(gamma / factoredGamma - 1) >= SLOPES_ARE_BAD && factoredAt == steps) {
                return false;
            }
        }
    }

    private boolean iterate(double gamma) {
        java.util.Arrays.fill(correction, 0);
        double scale = 2 / (1 + gamma / factoredGamma);
        double before = 0;
        for (int m = 0; m < MOST_ITERATIONS; m++) {
            if (m > 0) {
                evaluate();
            }
            double del = increment(gamma, scale);
            if (m > 0) {
                convergence = Math.max(SMALLEST_RATE * convergence, del / before);
            }
            double allowed = NEWTON_SHARE / past.estimate[2];
            if (del * Math.min(1, convergence) <= allowed) {
                correctionSize = m == 0 ? del : sizeOf(correction);
                return true;
            }
            if (!(del < Double.POSITIVE_INFINITY) || (m > 0 && del > DIVERGES * before)) {
                return false;
            }
            before = del;
        }
        return false;
    }

    /** One linear solution, added to the correction; returns its size. */
    private double increment(double gamma, double scale) {
        java.util.Arrays.fill(solution, states, solution.length, 0);
        double perLeading = 1 / past.l[1];
        double[] slope = past.z[1], start = past.z[0];
        double per = perGamma[0];
        for (int s = 0; s < states; s++) {
            solution[s] = (gamma * rates[s][0] - perLeading * slope[s] - correction[s]) * per;
        }
        solver.solve(solution, ALL);
        for (int s = 0; s < states; s++) {
            double one = scale * solution[s];
            solution[s] = one;
            correction[s] += one;
            point[s][0] = start[s] + correction[s];
        }
        return sizeOf(solution);
    }

    private double sizeOf(double[] vector) {
        norm.errors(vector, zero, size);
        return size[0];
    }

    /** Chooses step and order of the next step. */
    private void prepare(double error) {
        nextOrder = past.order;
        if (largestGrowth == 1) {
            wait = Math.max(wait, 2);
            growth = 1;
        } else {
            double same = 1 / (Math.pow(BIAS * error, 1.0 / (past.order + 1)) + LITTLE);
            double down = 0;
            double up = 0;
            if (wait == 0) {
                wait = 2;
                down = growthBelow();
                up = growthAbove();
            }
            choose(same, down, up);
        }
        largestGrowth = LARGEST_GROWTH;
    }

    private double growthBelow() {
        return past.order > 1
                ? 1 / (Math.pow(BIAS * sizeOf(past.z[past.order]) * past.estimate[1], 1.0 / past.order) + LITTLE)
                : 0;
    }

    private double growthAbove() {
        if (past.order == Nordsieck.HIGHEST || keptChange == 0) {
            return 0;
        }
        double part = past.change / keptChange * Math.pow(past.h / past.past[2], past.order + 1);
        double[] kept = past.z[Nordsieck.HIGHEST];
        for (int s = 0; s < states; s++) {
            difference[s] = correction[s] - part * kept[s];
        }
        return 1 / (Math.pow(BIAS_UP * sizeOf(difference) * past.estimate[3], 1.0 / (past.order + 2)) + LITTLE);
    }

    private void choose(double same, double down, double up) {
        double most = Math.max(same, Math.max(down, up));
        if (most < WORTH_A_CHANGE) {
            growth = 1;
            return;
        }
        growth = Math.min(most, largestGrowth);
        if (most == same) {
            return;
        }
        if (most == down) {
            nextOrder = past.order - 1;
        } else {
            nextOrder = past.order + 1;
            System.arraycopy(correction, 0, past.z[Nordsieck.HIGHEST], 0, states);
        }
    }
}
