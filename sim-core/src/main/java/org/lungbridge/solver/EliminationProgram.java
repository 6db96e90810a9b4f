package org.lungbridge.solver;

import org.lungbridge.ode.LinearPattern;

/**
 * Sparse elimination written out once as lists of whole numbers, to be run by {@link RowFactors} over many lanes or
 * by {@link SingleLaneFactors} over one. Both do the same operations in the same order, so both give the same bits.
 *
 * <pre>
 *   factor   { pivot slot, rows below, { slot of factor, columns, { target slot, source slot }… }… }…
 *   forward  { pivot unknown, rows below, { unknown, slot of factor }… }…      known zeros left out
 *   backward { pivot unknown, pivot slot, columns, { unknown, slot }… }…       last pivot first
 * </pre>
 */
final class EliminationProgram {
    final int states;
    final int unknowns;
    /** Number of stored entries, fill-in included. */
    final int slots;
    /** Slot of each entry of the pattern. */
    final int[] entrySlot;
    /** Slot of each diagonal entry, by unknown. */
    final int[] diagonalSlot;

    final int[] factor;
    final int[] forward;
    final int[] backward;
    /** As {@link #backward}, without hubs that no state needs. */
    final int[] backwardStates;

    private final EliminationOrder order;
    private final int[] rank;
    private final int[][] slot;

    EliminationProgram(LinearPattern pattern) {
        states = pattern.states();
        unknowns = pattern.unknowns();
        order = new EliminationOrder(pattern);
        rank = new int[unknowns];
        for (int step = 0; step < unknowns; step++) {
            rank[order.pivots[step]] = step;
        }
        slot = new int[unknowns][unknowns];
        slots = numberSlots();
        int[] row = pattern.row();
        int[] column = pattern.column();
        entrySlot = new int[row.length];
        for (int k = 0; k < row.length; k++) {
            entrySlot[k] = slot[row[k]][column[k]];
        }
        diagonalSlot = new int[unknowns];
        for (int i = 0; i < unknowns; i++) {
            diagonalSlot[i] = slot[i][i];
        }
        factor = factorList();
        forward = forwardList();
        boolean[] all = new boolean[unknowns];
        java.util.Arrays.fill(all, true);
        backward = backwardList(all);
        backwardStates = backwardList(neededByStates());
    }

    /** Multiply-adds of one factorization, for reports. */
    int multiplyAdds() {
        int sum = 0;
        for (int at = 0; at < factor.length; ) {
            int below = factor[at + 1];
            at += 2;
            for (int r = 0; r < below; r++) {
                int columns = factor[at + 1];
                sum += columns;
                at += 2 + 2 * columns;
            }
        }
        return sum;
    }

    private int numberSlots() {
        int next = 0;
        for (int k : order.pivots) {
            for (int j : order.pivots) {
                slot[k][j] = order.filled[k][j] ? next++ : -1;
            }
        }
        return next;
    }

    private boolean below(int row, int pivot) {
        return rank[row] > rank[pivot] && order.filled[row][pivot];
    }

    private boolean right(int pivot, int column) {
        return rank[column] > rank[pivot] && order.filled[pivot][column];
    }

    private int[] factorList() {
        IntList list = new IntList();
        for (int k : order.pivots) {
            list.add(slot[k][k]);
            int rows = list.reserve();
            int count = 0;
            for (int i : order.pivots) {
                if (below(i, k)) {
                    count++;
                    list.add(slot[i][k]);
                    rowUpdate(list, i, k);
                }
            }
            list.set(rows, count);
        }
        return list.toArray();
    }

    private void rowUpdate(IntList list, int row, int pivot) {
        int columns = list.reserve();
        int count = 0;
        for (int j : order.pivots) {
            if (right(pivot, j)) {
                count++;
                list.add(slot[row][j]);
                list.add(slot[pivot][j]);
            }
        }
        list.set(columns, count);
    }

    private int[] forwardList() {
        IntList list = new IntList();
        boolean[] nonZero = new boolean[unknowns];
        for (int k : order.pivots) {
            if (k < states || nonZero[k]) {
                list.add(k);
                int rows = list.reserve();
                int count = 0;
                for (int i : order.pivots) {
                    if (below(i, k)) {
                        count++;
                        nonZero[i] = true;
                        list.add(i);
                        list.add(slot[i][k]);
                    }
                }
                list.set(rows, count);
            }
        }
        return list.toArray();
    }

    private boolean[] neededByStates() {
        boolean[] needed = new boolean[unknowns];
        for (int k : order.pivots) {
            needed[k] |= k < states;
            if (needed[k]) {
                for (int j = 0; j < unknowns; j++) {
                    needed[j] |= right(k, j);
                }
            }
        }
        return needed;
    }

    private int[] backwardList(boolean[] needed) {
        IntList list = new IntList();
        for (int step = unknowns - 1; step >= 0; step--) {
            int k = order.pivots[step];
            if (needed[k]) {
                list.add(k);
                list.add(slot[k][k]);
                int columns = list.reserve();
                int count = 0;
                for (int j : order.pivots) {
                    if (right(k, j)) {
                        count++;
                        list.add(j);
                        list.add(slot[k][j]);
                    }
                }
                list.set(columns, count);
            }
        }
        return list.toArray();
    }
}
