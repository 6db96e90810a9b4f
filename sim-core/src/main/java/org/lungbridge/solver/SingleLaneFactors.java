package org.lungbridge.solver;

import java.util.Arrays;

/** Runs the elimination for one lane over flat arrays; the bits are those of {@link RowFactors}. */
final class SingleLaneFactors implements Factors {
    private final EliminationProgram program;
    private final double[] value;

    SingleLaneFactors(EliminationProgram program) {
        this.program = program;
        value = new double[program.slots];
    }

    @Override
    public void factor(double[][] entries, double[] diagonal) {
        assemble(entries, diagonal[0]);
        double[] value = this.value;
        int[] list = program.factor;
        for (int at = 0; at < list.length; ) {
            double pivot = 1 / value[list[at]];
            value[list[at]] = pivot;
            int below = list[at + 1];
            at += 2;
            for (int r = 0; r < below; r++) {
                double factor = value[list[at]] * pivot;
                value[list[at]] = factor;
                int end = at + 2 + 2 * list[at + 1];
                for (at += 2; at < end; at += 2) {
                    value[list[at]] -= factor * value[list[at + 1]];
                }
            }
        }
    }

    private void assemble(double[][] entries, double diagonal) {
        Arrays.fill(value, 0);
        int[] slot = program.entrySlot;
        for (int k = 0; k < slot.length; k++) {
            value[slot[k]] = -entries[k][0];
        }
        for (int u = 0; u < program.unknowns; u++) {
            value[program.diagonalSlot[u]] += u < program.states ? diagonal : 1;
        }
    }

    @Override
    public void solve(double[] x, boolean hubsToo) {
        double[] value = this.value;
        int[] list = program.forward;
        for (int at = 0; at < list.length; ) {
            double source = x[list[at]];
            int end = at + 2 + 2 * list[at + 1];
            for (at += 2; at < end; at += 2) {
                x[list[at]] -= value[list[at + 1]] * source;
            }
        }
        list = hubsToo ? program.backward : program.backwardStates;
        for (int at = 0; at < list.length; ) {
            int unknown = list[at];
            double pivot = value[list[at + 1]];
            double sum = x[unknown];
            int end = at + 3 + 2 * list[at + 2];
            for (at += 3; at < end; at += 2) {
                sum -= value[list[at + 1]] * x[list[at]];
            }
            x[unknown] = sum * pivot;
        }
    }
}
