package org.lungbridge.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lungbridge.ode.LinearPattern;

/** The full elimination that a lane falls back to. */
class DenseFactorsTest {
    private static final int STATES = 9;
    private static final int HUBS = 4;
    private static final int LANES = 3;

    /** Every place may be filled; hubs have a one on the diagonal, states the step. */
    private static LinearPattern full() {
        int n = STATES + HUBS;
        int[] row = new int[n * n];
        int[] column = new int[n * n];
        for (int k = 0; k < n * n; k++) {
            row[k] = k / n;
            column[k] = k % n;
        }
        return new LinearPattern(STATES, HUBS, row, column);
    }

    /** Numbers of which no diagonal is the largest of its row, every other one zero. */
    private static double[][] entries(LinearPattern pattern) {
        Random random = new Random(4);
        double[][] entries = new double[pattern.entries()][LANES];
        for (int k = 0; k < entries.length; k++) {
            for (int lane = 0; lane < LANES; lane++) {
                entries[k][lane] = (k + lane) % 2 == 0 ? 0 : random.nextGaussian();
            }
        }
        return entries;
    }

    @Test
    void solutionsOfOneLaneAfterTheOtherSatisfyTheirEquations() {
        LinearPattern pattern = full();
        double[][] entries = entries(pattern);
        double[] diagonal = {0.01, 2, 0.5};
        double[] right =
                new Random(9).doubles((long) pattern.unknowns() * LANES).toArray();
        double[] x = right.clone();
        DenseFactors factors = new DenseFactors(pattern);
        for (int lane = 0; lane < LANES; lane++) {
            assertThat(factors.factor(entries, diagonal[lane], lane)).isTrue();
            factors.solve(x, lane, LANES);
        }
        for (int lane = 0; lane < LANES; lane++) {
            for (int u = 0; u < pattern.unknowns(); u++) {
                double sum = (u < STATES ? diagonal[lane] : 1) * x[u * LANES + lane];
                for (int k = 0; k < pattern.entries(); k++) {
                    sum -= pattern.row()[k] == u ? entries[k][lane] * x[pattern.column()[k] * LANES + lane] : 0;
                }
                assertThat(sum).as("row %d of lane %d", u, lane).isCloseTo(right[u * LANES + lane], within(1e-11));
            }
        }
    }

    /** [10, 1e17; 1, 1] x = [1e17, 2] has the solution (1, 1); who takes the larger ten for a pivot finds (0, 1). */
    @Test
    void aRowIsMeasuredByItsLargestNumber() {
        LinearPattern pattern = new LinearPattern(2, 0, new int[] {0, 0, 1}, new int[] {0, 1, 0});
        DenseFactors factors = new DenseFactors(pattern);
        assertThat(factors.factor(new double[][] {{-9}, {-1e17}, {-1}}, 1, 0)).isTrue();
        double[] x = {1e17, 2};
        factors.solve(x, 0, 1);
        assertThat(x[0]).isCloseTo(1, within(1e-12));
        assertThat(x[1]).isCloseTo(1, within(1e-12));
    }

    @Test
    void nothingOfTheLastMatrixIsLeftInTheNext() {
        LinearPattern sparse = new LinearPattern(3, 0, new int[] {0, 0, 1, 2}, new int[] {0, 1, 2, 0});
        double[][] entries = {{0.5}, {1.3}, {0.9}, {-0.4}};
        DenseFactors factors = new DenseFactors(sparse);
        double[][] x = new double[2][];
        for (int turn = 0; turn < 2; turn++) {
            assertThat(factors.factor(entries, 1, 0)).isTrue();
            x[turn] = new double[] {1.1, 2.7, -3};
            factors.solve(x[turn], 0, 1);
        }
        assertThat(x[1]).isEqualTo(x[0]);
    }

    @Test
    void whatHasNoSolutionIsNotFactored() {
        LinearPattern pattern = full();
        double[][] entries = entries(pattern);
        double[][] twice = Arrays.stream(entries).map(double[]::clone).toArray(double[][]::new);
        for (int column = 0; column < pattern.unknowns(); column++) {
            twice[column][0] = 0; // the first row: with a step of no length nothing is left in it
        }
        assertThat(new DenseFactors(pattern).factor(twice, 0, 0))
                .as("an empty row")
                .isFalse();
        entries[5][0] = Double.NaN;
        assertThat(new DenseFactors(pattern).factor(entries, 1, 0))
                .as("no number")
                .isFalse();
    }
}
