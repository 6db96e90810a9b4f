package org.lungbridge.solver;

import org.lungbridge.ode.LinearPattern;

/**
 * The order in which the unknowns are eliminated, found once from the places that may be non-zero.
 *
 * <p>Pivots stay on the diagonal. The next one is the unknown with the smallest product (other entries in its row) ·
 * (other entries in its column) (H. M. Markowitz 1957, Management Science 3:255); among equals a hub goes before a
 * state, because its pivot is one, and then the lower index.
 */
final class EliminationOrder {
    /** Unknowns in the order of elimination. */
    final int[] pivots;

    /** Places that are non-zero before or after elimination. */
    final boolean[][] filled;

    /** Other places in the row of each unknown that are filled and whose unknown is not gone. */
    private final int[] inRow;

    private final int[] inColumn;

    EliminationOrder(LinearPattern pattern) {
        int n = pattern.unknowns();
        filled = places(pattern);
        inRow = new int[n];
        inColumn = new int[n];
        count();
        pivots = new int[n];
        boolean[] gone = new boolean[n];
        for (int step = 0; step < n; step++) {
            int pivot = cheapest(pattern.states(), gone);
            pivots[step] = pivot;
            gone[pivot] = true;
            eliminate(pivot, gone);
        }
    }

    private static boolean[][] places(LinearPattern pattern) {
        int n = pattern.unknowns();
        int[] row = pattern.row();
        int[] column = pattern.column();
        boolean[][] place = new boolean[n][n];
        for (int k = 0; k < row.length; k++) {
            if (place[row[k]][column[k]]) {
                throw new IllegalArgumentException(
                        "The pattern lists row (%s) and column (%s) twice.".formatted(row[k], column[k]));
            }
            place[row[k]][column[k]] = true;
        }
        for (int i = 0; i < n; i++) {
            place[i][i] = true;
        }
        return place;
    }

    private int cheapest(int states, boolean[] gone) {
        int n = gone.length;
        int best = -1;
        long bestCost = Long.MAX_VALUE;
        for (int turn = 0; turn < n; turn++) {
            int candidate = turn < n - states ? states + turn : turn - (n - states);
            if (!gone[candidate]) {
                long cost = (long) inRow[candidate] * inColumn[candidate];
                if (cost < bestCost) {
                    best = candidate;
                    bestCost = cost;
                }
            }
        }
        return best;
    }

    private void count() {
        for (int i = 0; i < inRow.length; i++) {
            for (int j = 0; j < inRow.length; j++) {
                if (filled[i][j] && i != j) {
                    inRow[i]++;
                    inColumn[j]++;
                }
            }
        }
    }

    private void eliminate(int pivot, boolean[] gone) {
        int n = gone.length;
        for (int i = 0; i < n; i++) {
            if (!gone[i] && filled[pivot][i]) {
                inColumn[i]--;
            }
            if (!gone[i] && filled[i][pivot]) {
                inRow[i]--;
                fill(i, pivot, gone);
            }
        }
    }

    private void fill(int row, int pivot, boolean[] gone) {
        for (int j = 0; j < gone.length; j++) {
            if (!gone[j] && filled[pivot][j] && !filled[row][j]) {
                filled[row][j] = true;
                inRow[row]++;
                inColumn[j]++;
            }
        }
    }
}
