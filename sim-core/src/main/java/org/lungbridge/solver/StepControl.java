package org.lungbridge.solver;

import org.lungbridge.lanes.Functions;

/**
 * Chooses step sizes, lane by lane, with a proportional-integral controller (K. Gustafsson 1991, ACM TOMS 17:533).
 *
 * <pre>
 *   factor = 0.9 · error^(−0.7/q) · previousError^(0.4/q)      0.2 ≤ factor ≤ 6, at most 1 after a rejection
 *   factor = 0.9 · error^(−1/q)                                if there is no previous error, and on rejection
 *   factor = (0.3 / error)^(1.3/q)                             while the error is below a tenth of the allowance
 * </pre>
 *
 * <p>In steady going the error settles near 0.17 of its allowance at q = 5.
 *
 * <p>After a change in mid course a lane climbs from steps of tenths of a second to hours. What the change has set going
 * decays within each of these steps, so that a larger step does not meet the error that the last one promises, h^q times
 * as large, but a smaller one; and the memory of the controller, which is there to damp swings of the error about its
 * allowance, only holds back. Hence the third line [D]: measured over a day of care, its exponent and its limits.
 */
final class StepControl {
    private static final double SAFETY = 0.9;
    private static final double SMALLEST_FACTOR = 0.2;
    private static final double LARGEST_FACTOR = 6;
    /** Smaller errors are taken for this one, so that a perfect step does not divide by zero. */
    private static final double SMALLEST_ERROR = 1e-10;

    /** Smaller errors are not remembered, or a quiet stretch would hold back the next steps (as in RODAS). */
    private static final double SMALLEST_MEMORY = 1e-2;

    /** Below this share of the allowance a lane climbs [D]. */
    private static final double FAR_BELOW = 0.1;

    /** Share of the allowance that a climbing lane aims at [D]: above what steady going has, and well below a rejection. */
    private static final double AIM = 0.3;

    /** How much faster a climbing lane grows its step than the order of the method says [D]. */
    private static final double CLIMB = 1.3;

    /**
     * The longest step that is kept over a change, s [D]: what acts slowly, a drug or a bag of blood, acts within hours.
     * A step of half a day may pass over it within a loose tolerance and leave less than nothing of a drug.
     */
    private static final double LONGEST_KEPT = 7200;

    private static final double SMALLEST_STEP = 1e-9;
    private static final double SMALLEST_STEP_PER_TIME = 1e-10;
    /** A step this close to its target is stretched to meet it. */
    private static final double STRETCH = 1.01;

    private final double plain;
    private final double proportional;
    private final double integral;
    private final double climb;
    /** Size of the next step, s. */
    final double[] next;
    /** Weighted error of the last accepted full step; 0 if there is none. */
    final double[] previousError;
    /** The first step must be chosen by {@link FirstStep}. */
    final boolean[] pending;

    private final boolean[] rejectedBefore;
    private final boolean[] trimmed;

    StepControl(int errorOrder, int lanes) {
        plain = 1.0 / errorOrder;
        proportional = 0.7 / errorOrder;
        integral = 0.4 / errorOrder;
        climb = CLIMB / errorOrder;
        next = new double[lanes];
        previousError = new double[lanes];
        pending = new boolean[lanes];
        java.util.Arrays.fill(pending, true);
        rejectedBefore = new boolean[lanes];
        trimmed = new boolean[lanes];
    }

    /** Smallest step tried at this time, s. */
    static double smallestStep(double time) {
        return Math.max(SMALLEST_STEP, SMALLEST_STEP_PER_TIME * Math.max(1, Math.abs(time)));
    }

    /** Forgets a lane and its problem. */
    void begin(int lane) {
        forget(lane, false);
    }

    /** Forgets the past of a lane, whose problem has changed; a step that is kept is at most two hours. */
    void forget(int lane, boolean keepStep) {
        next[lane] = Math.min(next[lane], LONGEST_KEPT);
        previousError[lane] = 0;
        rejectedBefore[lane] = false;
        pending[lane] |= !keepStep;
    }

    /** The time a step from {@code time} shall end at, s; never beyond the target. */
    double end(int lane, double time, double target) {
        trimmed[lane] = time + STRETCH * next[lane] >= target;
        return trimmed[lane] ? target : time + next[lane];
    }

    /** After an accepted step of size {@code h} to {@code time}. */
    void accept(int lane, double error, double h, double time) {
        double factor = factor(lane, Math.max(error, SMALLEST_ERROR));
        factor = Math.min(rejectedBefore[lane] ? 1 : LARGEST_FACTOR, Math.max(SMALLEST_FACTOR, factor));
        rejectedBefore[lane] = false;
        double proposal = factor * h;
        if (trimmed[lane] && h < next[lane]) {
            next[lane] = factor >= 1 ? Math.max(next[lane], proposal) : proposal;
        } else {
            previousError[lane] = Math.max(error, SMALLEST_MEMORY);
            next[lane] = proposal;
        }
        next[lane] = Math.max(next[lane], smallestStep(time));
    }

    private double factor(int lane, double error) {
        if (error < FAR_BELOW) {
            return Functions.pow(AIM / error, climb);
        }
        double before = previousError[lane];
        return before > 0
                ? SAFETY * Functions.pow(error, -proportional) * Functions.pow(before, integral)
                : SAFETY * Functions.pow(error, -plain);
    }

    /** After a rejected step; false if the next would be too small. */
    boolean reject(int lane, double error, double h, double time) {
        double factor = error < Double.POSITIVE_INFINITY
                ? Math.max(SMALLEST_FACTOR, SAFETY * Functions.pow(error, -plain))
                : SMALLEST_FACTOR;
        rejectedBefore[lane] = true;
        next[lane] = factor * h;
        return next[lane] >= smallestStep(time);
    }
}
