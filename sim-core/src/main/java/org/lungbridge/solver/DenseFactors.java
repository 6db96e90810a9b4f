package org.lungbridge.solver;

import org.lungbridge.ode.LinearPattern;

/** Full elimination of one lane with row scaling and row exchange, for the rare matrix that needs it. */
final class DenseFactors {
    private final LinearPattern pattern;
    private final int[] row;
    private final int[] column;
    private final int n;
    private final double[][] matrix;
    private final int[] exchange;
    private final double[] work;

    DenseFactors(LinearPattern pattern) {
        this.pattern = pattern;
        row = pattern.row();
        column = pattern.column();
        n = pattern.unknowns();
        matrix = new double[n][n];
        exchange = new int[n];
        work = new double[n];
    }

    /** Factors the matrix of one lane; false if it is singular or not finite. */
    boolean factor(double[][] entries, double diagonal, int lane) {
        double[] scale = work;
        assemble(entries, diagonal, lane, scale);
        for (int k = 0; k < n; k++) {
            int p = pivotRow(k, scale);
            if (!(Math.abs(matrix[p][k]) > 0)) {
                return false;
            }
            exchange[k] = p;
            double[] keep = matrix[k];
            matrix[k] = matrix[p];
            matrix[p] = keep;
            double keepScale = scale[k];
            scale[k] = scale[p];
            scale[p] = keepScale;
            eliminate(k);
        }
        return true;
    }

    private void assemble(double[][] entries, double diagonal, int lane, double[] scale) {
        for (double[] line : matrix) {
            java.util.Arrays.fill(line, 0);
        }
        for (int k = 0; k < row.length; k++) {
            matrix[row[k]][column[k]] = -entries[k][lane];
        }
        for (int i = 0; i < n; i++) {
            matrix[i][i] += i < pattern.states() ? diagonal : 1;
            double largest = 0;
            for (double entry : matrix[i]) {
                largest = Math.max(largest, Math.abs(entry));
            }
            scale[i] = 1 / largest;
        }
    }

    private int pivotRow(int k, double[] scale) {
        int best = k;
        double largest = -1;
        for (int i = k; i < n; i++) {
            double size = Math.abs(matrix[i][k]) * scale[i];
            if (size > largest) {
                largest = size;
                best = i;
            }
        }
        return best;
    }

    private void eliminate(int k) {
        double[] pivotLine = matrix[k];
        for (int i = k + 1; i < n; i++) {
            double[] line = matrix[i];
            if (line[k] != 0) {
                double factor = line[k] / pivotLine[k];
                line[k] = factor;
                for (int j = k + 1; j < n; j++) {
                    line[j] -= factor * pivotLine[j];
                }
            }
        }
    }

    /** Replaces the right-hand side of one lane in the flat vector by the solution. */
    void solve(double[] x, int lane, int lanes) {
        for (int i = 0; i < n; i++) {
            work[i] = x[i * lanes + lane];
        }
        for (int k = 0; k < n; k++) {
            double keep = work[k];
            work[k] = work[exchange[k]];
            work[exchange[k]] = keep;
        }
        for (int i = 0; i < n; i++) {
            double sum = work[i];
            for (int j = 0; j < i; j++) {
                sum -= matrix[i][j] * work[j];
            }
            work[i] = sum;
        }
        for (int i = n - 1; i >= 0; i--) {
            double sum = work[i];
            for (int j = i + 1; j < n; j++) {
                sum -= matrix[i][j] * work[j];
            }
            work[i] = sum / matrix[i][i];
            x[i * lanes + lane] = work[i];
        }
    }
}
