package org.lungbridge.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lungbridge.ode.LinearPattern;

/** The sparse elimination against multiplication, itself over lanes, and its fallback. */
class LinearSolverTest {
    @ParameterizedTest
    @CsvSource({"1,0", "5,0", "12,7", "40,25"})
    void solutionsSatisfyTheEquations(int states, int hubs) {
        LinearPattern pattern = randomPattern(states, hubs, 11 + states);
        int lanes = 3;
        double[][] entries = randomEntries(pattern, lanes, 5);
        double[] diagonal = {2, 50, 1e4};
        LinearSolver solver = new LinearSolver(pattern, lanes);
        solver.factor(entries, diagonal);
        boolean[] active = {true, true, true};
        for (int turn = 0; turn < 2; turn++) {
            double[] right = randomRight(pattern, lanes, turn);
            double[] x = right.clone();
            solver.solve(x, active);
            if (turn == 0) {
                assertSolved(pattern, entries, diagonal, right, x, lanes);
            } else {
                double[] states0 = x.clone();
                solver.factor(entries, diagonal);
                x = right.clone();
                solver.solve(x, active);
                for (int at = 0; at < states * lanes; at++) {
                    assertThat(states0[at]).as("without hubs").isEqualTo(x[at]);
                }
            }
        }
        for (int lane = 0; lane < lanes; lane++) {
            assertThat(solver.fallbacks(lane)).isZero();
        }
    }

    @Test
    void oneLaneAndManyGiveTheSameBits() {
        LinearPattern pattern = randomPattern(30, 14, 3);
        int lanes = 5;
        double[][] entries = randomEntries(pattern, lanes, 8);
        double[] diagonal = {1, 3, 10, 40, 900};
        double[] right = randomRight(pattern, lanes, 2);
        double[] x = right.clone();
        LinearSolver rows = new LinearSolver(pattern, lanes);
        rows.factor(entries, diagonal);
        rows.solve(x, new boolean[] {true, true, true, true, true});
        for (int lane = 0; lane < lanes; lane++) {
            LinearSolver single = new LinearSolver(pattern, 1);
            double[][] own = new double[pattern.entries()][1];
            for (int k = 0; k < own.length; k++) {
                own[k][0] = entries[k][lane];
            }
            double[] ownX = new double[pattern.unknowns()];
            for (int u = 0; u < ownX.length; u++) {
                ownX[u] = right[u * lanes + lane];
            }
            single.factor(own, new double[] {diagonal[lane]});
            single.solve(ownX, new boolean[] {true});
            for (int u = 0; u < ownX.length; u++) {
                assertThat(ownX[u]).isEqualTo(x[u * lanes + lane]);
            }
        }
    }

    /** [1 − (1 − ε), −1.3; −0.9, 1] needs its rows exchanged as soon as ε is small. */
    @ParameterizedTest
    @CsvSource({"0", "1e-14", "1e-16"})
    void aLaneThatNeedsItsRowsExchangedFallsBackAlone(double small) {
        LinearPattern pattern = new LinearPattern(2, 0, new int[] {0, 0, 1}, new int[] {0, 1, 0});
        double[][] entries = {{0.5, 1 - small, 0.1}, {1.3, 1.3, 1.3}, {0.9, 0.9, 0.9}};
        LinearSolver solver = new LinearSolver(pattern, 3);
        double[] diagonal = {1, 1, 1};
        boolean[] active = {true, true, true};
        solver.factor(entries, diagonal);
        for (int turn = 0; turn < 2; turn++) {
            double[] right = {1.1, 1.1, 1.1, 2.7, 2.7, 2.7};
            double[] x = right.clone();
            solver.solve(x, active);
            assertSolved(pattern, entries, diagonal, right, x, 3);
        }
        assertThat(solver.fallbacks(0)).isZero();
        assertThat(solver.fallbacks(1)).isEqualTo(1);
        assertThat(solver.fallbacks(2)).isZero();
    }

    /** What one factorization needed says nothing of the next, in which another lane needs it. */
    @Test
    void eachFactorizationIsJudgedAnew() {
        LinearPattern pattern = new LinearPattern(2, 0, new int[] {0, 0, 1}, new int[] {0, 1, 0});
        LinearSolver solver = new LinearSolver(pattern, 2);
        double[] diagonal = {1, 1};
        double[][] first = {{1, 0.5}, {1.3, 1.3}, {0.9, 0.9}};
        double[][] second = {{0.5, 1}, {0.7, 0.7}, {0.4, 0.4}};
        for (double[][] entries : new double[][][] {first, second}) {
            double[] right = {1.1, 1.1, 2.7, 2.7};
            double[] x = right.clone();
            solver.factor(entries, diagonal);
            solver.solve(x, new boolean[] {true, true});
            assertSolved(pattern, entries, diagonal, right, x, 2);
        }
        assertThat(solver.fallbacks(0)).isEqualTo(1);
        assertThat(solver.fallbacks(1)).isEqualTo(1);
    }

    /** No exchange of rows makes numbers of them; the step is rejected instead. */
    @Test
    void infiniteNumbersAnywhereAreNoReasonToFallBack() {
        LinearPattern pattern = new LinearPattern(2, 0, new int[] {0, 0, 1}, new int[] {0, 1, 0});
        double endless = Double.POSITIVE_INFINITY;
        double[][] entries = {{endless, 1, 1}, {1.3, 1.3, 1.3}, {0.9, 0.9, 0.9}};
        LinearSolver solver = new LinearSolver(pattern, 3);
        solver.factor(entries, new double[] {1, endless, 1});
        solver.solve(new double[] {1.1, 1.1, 1.1, 2.7, 2.7, endless}, new boolean[] {true, true, true});
        for (int lane = 0; lane < 3; lane++) {
            assertThat(solver.fallbacks(lane)).as("lane %d", lane).isZero();
        }
    }

    @Test
    void aLaneAtRestOrWithoutNumbersDoesNotFallBack() {
        LinearPattern pattern = new LinearPattern(2, 0, new int[] {0, 0, 1}, new int[] {0, 1, 0});
        double[][] entries = {{1, Double.NaN}, {1, 1}, {1, 1}};
        LinearSolver solver = new LinearSolver(pattern, 2);
        solver.factor(entries, new double[] {1, 1});
        solver.solve(new double[] {1, 1, 2, 2}, new boolean[] {false, true});
        assertThat(solver.fallbacks(0)).isZero();
        assertThat(solver.fallbacks(1)).isZero();
    }

    /** A gas that has been washed out for hours decays below the smallest normal number. */
    @Test
    void vanishingNumbersAreNoReasonToFallBack() {
        LinearPattern pattern = new LinearPattern(2, 0, new int[] {0, 0, 1, 1}, new int[] {0, 1, 0, 1});
        LinearSolver solver = new LinearSolver(pattern, 1);
        solver.factor(new double[][] {{-0.3}, {0.7}, {0.1}, {-0.9}}, new double[] {1});
        solver.solve(new double[] {3e-323, 2e-323}, new boolean[] {true});
        assertThat(solver.fallbacks(0)).isZero();
    }

    @Test
    void aSingularMatrixGivesNoNumbersAndNoEndlessLoop() {
        LinearPattern pattern = new LinearPattern(2, 0, new int[] {0, 0, 1, 1}, new int[] {0, 1, 0, 1});
        double[][] entries = {{1}, {0}, {0}, {0.5}};
        LinearSolver solver = new LinearSolver(pattern, 1);
        solver.factor(entries, new double[] {1});
        double[] x = {1, 1};
        solver.solve(x, new boolean[] {true});
        assertThat(Double.isFinite(x[0])).isFalse();
    }

    @Test
    void anArrowIsEliminatedFromItsTip() {
        int n = 30;
        int[] row = new int[2 * (n - 1)];
        int[] column = new int[2 * (n - 1)];
        for (int k = 1; k < n; k++) {
            row[2 * k - 2] = 0;
            column[2 * k - 2] = k;
            row[2 * k - 1] = k;
            column[2 * k - 1] = 0;
        }
        EliminationProgram program = new EliminationProgram(new LinearPattern(n, 0, row, column));
        assertThat(program.slots).as("no fill-in").isEqualTo(3 * n - 2);
        assertThat(program.multiplyAdds()).isEqualTo(n - 1);
    }

    @Test
    void aPlaceListedTwiceIsRefused() {
        LinearPattern twice = new LinearPattern(2, 0, new int[] {0, 0}, new int[] {1, 1});
        assertThatThrownBy(() -> new LinearSolver(twice, 1)).hasMessageContaining("row (0) and column (1) twice");
    }

    private static void assertSolved(
            LinearPattern pattern, double[][] entries, double[] diagonal, double[] right, double[] x, int lanes) {
        for (int lane = 0; lane < lanes; lane++) {
            for (int u = 0; u < pattern.unknowns(); u++) {
                double sum = (u < pattern.states() ? diagonal[lane] : 1) * x[u * lanes + lane];
                double size = Math.abs(sum);
                for (int k = 0; k < pattern.entries(); k++) {
                    if (pattern.row()[k] == u) {
                        double term = -entries[k][lane] * x[pattern.column()[k] * lanes + lane];
                        sum += term;
                        size += Math.abs(term);
                    }
                }
                assertThat(sum)
                        .as("row %d of lane %d", u, lane)
                        .isEqualTo(right[u * lanes + lane], within(1e-12 * size + 1e-15));
            }
        }
    }

    private static LinearPattern randomPattern(int states, int hubs, long seed) {
        Random random = new Random(seed);
        int n = states + hubs;
        IntList row = new IntList();
        IntList column = new IntList();
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                boolean loop = i >= states && j >= i;
                if (!loop && ((i == j && i < states) || random.nextInt(5) == 0)) {
                    row.add(i);
                    column.add(j);
                }
            }
        }
        return new LinearPattern(states, hubs, row.toArray(), column.toArray());
    }

    private static double[][] randomEntries(LinearPattern pattern, int lanes, long seed) {
        Random random = new Random(seed);
        double[][] entries = new double[pattern.entries()][lanes];
        for (int k = 0; k < entries.length; k++) {
            for (int i = 0; i < lanes; i++) {
                double value = random.nextGaussian();
                entries[k][i] = pattern.row()[k] == pattern.column()[k] ? -10 - value * value : value;
            }
        }
        return entries;
    }

    private static double[] randomRight(LinearPattern pattern, int lanes, long seed) {
        Random random = new Random(seed);
        double[] right = new double[pattern.unknowns() * lanes];
        for (int at = 0; at < pattern.states() * lanes; at++) {
            right[at] = random.nextGaussian();
        }
        return right;
    }
}
