package org.lungbridge.solver;

import org.jspecify.annotations.Nullable;
import org.lungbridge.ode.LinearPattern;

/**
 * Solves with {@code [I/(γh) − F_x, −F_z; −G_x, I − G_z]} for all lanes.
 *
 * <p>Pivots are not exchanged, so the first solution after each factorization is put back into the equations. If a
 * row of a lane misses by more than {@link #ALLOWED_MISS} of the sum of its terms (W. Oettli, W. Prager 1964, Numer
 * Math 6:405), growth of entries has eaten its digits, and that lane falls back to a full factorization with pivots.
 */
final class LinearSolver {
    /** Allowed residual of a row relative to the sum of its absolute terms, dimensionless [D]. */
    static final double ALLOWED_MISS = 1e-10;

    /** Rows smaller than this have lost digits to the smallest numbers a machine knows; their miss is no fault. */
    private static final double VANISHING = 1e-280;

    private final LinearPattern pattern;
    private final int[] row;
    private final int[] column;
    private final int lanes;
    private final Factors factors;
    private final @Nullable DenseFactors[] dense;
    private final boolean[] useDense;
    private final boolean[] suspect;
    private boolean anyDense;
    private boolean unchecked;
    private double[][] entries = new double[0][];
    private double[] diagonal = new double[0];
    private final double[] rightSide;
    private final double[] miss;
    private final double[] terms;
    private final long[] fallbacks;

    LinearSolver(LinearPattern pattern, int lanes) {
        this.pattern = pattern;
        this.lanes = lanes;
        row = pattern.row();
        column = pattern.column();
        EliminationProgram program = new EliminationProgram(pattern);
        factors = lanes == 1 ? new SingleLaneFactors(program) : new RowFactors(program, lanes);
        dense = new @Nullable DenseFactors[lanes];
        useDense = new boolean[lanes];
        suspect = new boolean[lanes];
        rightSide = new double[pattern.unknowns() * lanes];
        miss = new double[pattern.unknowns() * lanes];
        terms = new double[pattern.unknowns() * lanes];
        fallbacks = new long[lanes];
    }

    /** Factorizations of a lane that were repeated with pivots. */
    long fallbacks(int lane) {
        return fallbacks[lane];
    }

    /** Factors; keeps references to both arguments until the next call. */
    void factor(double[][] entries, double[] diagonal) {
        this.entries = entries;
        this.diagonal = diagonal;
        java.util.Arrays.fill(useDense, false);
        anyDense = false;
        unchecked = true;
        factors.factor(entries, diagonal);
    }

    /** Replaces the flat right-hand side {@code [unknown · lanes + lane]}, zero in hub rows, by the solution. */
    void solve(double[] x, boolean[] active) {
        if (unchecked || anyDense) {
            System.arraycopy(x, 0, rightSide, 0, x.length);
        }
        factors.solve(x, unchecked);
        if (unchecked) {
            unchecked = false;
            check(x, active);
        }
        if (anyDense) {
            solveDense(x);
        }
    }

    private void solveDense(double[] x) {
        for (int lane = 0; lane < lanes; lane++) {
            DenseFactors own = dense[lane];
            if (useDense[lane] && own != null) {
                for (int at = lane; at < x.length; at += lanes) {
                    x[at] = rightSide[at];
                }
                own.solve(x, lane, lanes);
            }
        }
    }

    private void check(double[] x, boolean[] active) {
        residual(x);
        java.util.Arrays.fill(suspect, false);
        boolean any = false;
        for (int u = 0; u < pattern.unknowns(); u++) {
            int offset = u * lanes;
            for (int i = 0; i < lanes; i++) {
                boolean bad = !(Math.abs(miss[offset + i]) <= ALLOWED_MISS * terms[offset + i] + VANISHING);
                suspect[i] |= bad;
                any |= bad;
            }
        }
        if (any) {
            for (int lane = 0; lane < lanes; lane++) {
                if (suspect[lane] && active[lane] && finite(lane)) {
                    fallBack(lane);
                }
            }
        }
    }

    private void residual(double[] x) {
        for (int u = 0; u < pattern.unknowns(); u++) {
            int offset = u * lanes;
            for (int i = 0; i < lanes; i++) {
                double b = rightSide[offset + i];
                double term = (u < pattern.states() ? diagonal[i] : 1) * x[offset + i];
                miss[offset + i] = b - term;
                terms[offset + i] = Math.abs(b) + Math.abs(term);
            }
        }
        if (lanes == 1) {
            addEntriesOfOneLane(x);
            return;
        }
        for (int k = 0; k < row.length; k++) {
            double[] entry = entries[k];
            int target = row[k] * lanes;
            int source = column[k] * lanes;
            for (int i = 0; i < lanes; i++) {
                double term = entry[i] * x[source + i];
                miss[target + i] += term;
                terms[target + i] += Math.abs(term);
            }
        }
    }

    private void addEntriesOfOneLane(double[] x) {
        for (int k = 0; k < row.length; k++) {
            double term = entries[k][0] * x[column[k]];
            miss[row[k]] += term;
            terms[row[k]] += Math.abs(term);
        }
    }

    private boolean finite(int lane) {
        double sum = 0 * diagonal[lane];
        for (double[] entry : entries) {
            sum += 0 * entry[lane];
        }
        for (int at = lane; at < rightSide.length; at += lanes) {
            sum += 0 * rightSide[at];
        }
        return sum == 0;
    }

    private void fallBack(int lane) {
        DenseFactors own = dense[lane];
        if (own == null) {
            own = new DenseFactors(pattern);
            dense[lane] = own;
        }
        fallbacks[lane]++;
        if (own.factor(entries, diagonal[lane], lane)) {
            useDense[lane] = true;
            anyDense = true;
        }
    }
}
