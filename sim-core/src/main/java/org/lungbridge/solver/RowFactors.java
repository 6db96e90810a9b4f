package org.lungbridge.solver;

import java.util.Arrays;

/** Runs the elimination over rows of lanes. */
final class RowFactors implements Factors {
    private final EliminationProgram program;
    private final int lanes;
    private final double[][] value;
    private final double[][] vector;

    RowFactors(EliminationProgram program, int lanes) {
        this.program = program;
        this.lanes = lanes;
        value = new double[program.slots][lanes];
        vector = new double[program.unknowns][lanes];
    }

    @Override
    public void factor(double[][] entries, double[] diagonal) {
        assemble(entries, diagonal);
        int[] list = program.factor;
        for (int at = 0; at < list.length; ) {
            double[] pivot = value[list[at]];
            int below = list[at + 1];
            at += 2;
            for (int i = 0; i < lanes; i++) {
                pivot[i] = 1 / pivot[i];
            }
            for (int r = 0; r < below; r++) {
                double[] factor = value[list[at]];
                for (int i = 0; i < lanes; i++) {
                    factor[i] *= pivot[i];
                }
                int end = at + 2 + 2 * list[at + 1];
                for (at += 2; at < end; at += 2) {
                    subtractProduct(value[list[at]], factor, value[list[at + 1]]);
                }
            }
        }
    }

    private void assemble(double[][] entries, double[] diagonal) {
        for (double[] row : value) {
            Arrays.fill(row, 0);
        }
        int[] slot = program.entrySlot;
        for (int k = 0; k < slot.length; k++) {
            double[] target = value[slot[k]];
            double[] entry = entries[k];
            for (int i = 0; i < lanes; i++) {
                target[i] = -entry[i];
            }
        }
        for (int u = 0; u < program.unknowns; u++) {
            double[] target = value[program.diagonalSlot[u]];
            for (int i = 0; i < lanes; i++) {
                target[i] += u < program.states ? diagonal[i] : 1;
            }
        }
    }

    private void subtractProduct(double[] target, double[] a, double[] b) {
        for (int i = 0; i < lanes; i++) {
            target[i] -= a[i] * b[i];
        }
    }

    @Override
    public void solve(double[] x, boolean hubsToo) {
        for (int u = 0; u < program.unknowns; u++) {
            System.arraycopy(x, u * lanes, vector[u], 0, lanes);
        }
        int[] list = program.forward;
        for (int at = 0; at < list.length; ) {
            double[] source = vector[list[at]];
            int end = at + 2 + 2 * list[at + 1];
            for (at += 2; at < end; at += 2) {
                subtractProduct(vector[list[at]], value[list[at + 1]], source);
            }
        }
        backward(hubsToo ? program.backward : program.backwardStates);
        for (int u = 0; u < program.unknowns; u++) {
            System.arraycopy(vector[u], 0, x, u * lanes, lanes);
        }
    }

    private void backward(int[] list) {
        for (int at = 0; at < list.length; ) {
            double[] target = vector[list[at]];
            double[] pivot = value[list[at + 1]];
            int end = at + 3 + 2 * list[at + 2];
            for (at += 3; at < end; at += 2) {
                subtractProduct(target, value[list[at + 1]], vector[list[at]]);
            }
            for (int i = 0; i < lanes; i++) {
                target[i] *= pivot[i];
            }
        }
    }
}
