package org.lungbridge.network;

import java.util.ArrayList;
import java.util.List;

/**
 * Sums of species that no reaction of a network can change: the left null space of its stoichiometry, found by
 * elimination in whole numbers.
 *
 * <pre>
 *   Σ_s weight(s) · net(s, r) = 0     for every reaction r
 * </pre>
 */
public final class ConservedTotals {
    private final List<int[]> weights;

    private ConservedTotals(List<int[]> weights) {
        this.weights = List.copyOf(weights);
    }

    /** All independent totals of a network. */
    public static ConservedTotals of(ReactionTable table) {
        int[][] net = table.stoichiometry();
        int species = net.length;
        int reactions = net[0].length;
        long[][] work = new long[species][reactions + species];
        for (int s = 0; s < species; s++) {
            for (int r = 0; r < reactions; r++) {
                work[s][r] = net[s][r];
            }
            work[s][reactions + s] = 1;
        }
        int rank = eliminate(work, reactions);
        List<int[]> weights = new ArrayList<>();
        for (int s = rank; s < species; s++) {
            int[] weight = new int[species];
            for (int k = 0; k < species; k++) {
                weight[k] = Math.toIntExact(work[s][reactions + k]);
            }
            weights.add(weight);
        }
        return new ConservedTotals(weights);
    }

    private static int eliminate(long[][] work, int reactions) {
        int rank = 0;
        for (int r = 0; r < reactions && rank < work.length; r++) {
            int pivot = rank;
            while (pivot < work.length && work[pivot][r] == 0) {
                pivot++;
            }
            if (pivot < work.length) {
                long[] line = work[pivot];
                work[pivot] = work[rank];
                work[rank] = line;
                for (int s = rank + 1; s < work.length; s++) {
                    if (work[s][r] != 0) {
                        subtract(work[s], work[rank], r);
                    }
                }
                rank++;
            }
        }
        return rank;
    }

    private static void subtract(long[] line, long[] pivotLine, int at) {
        long own = line[at];
        long other = pivotLine[at];
        long common = 0;
        for (int k = 0; k < line.length; k++) {
            line[k] = Math.subtractExact(Math.multiplyExact(line[k], other), Math.multiplyExact(own, pivotLine[k]));
            common = greatestCommonDivisor(common, line[k]);
        }
        for (int k = 0; k < line.length && common > 1; k++) {
            line[k] /= common;
        }
    }

    private static long greatestCommonDivisor(long a, long b) {
        long x = Math.abs(a);
        long y = Math.abs(b);
        while (y != 0) {
            long rest = x % y;
            x = y;
            y = rest;
        }
        return x;
    }

    /** Number of independent totals. */
    public int count() {
        return weights.size();
    }

    /** How often each species counts in a total. */
    public int[] weights(int total) {
        return weights.get(total).clone();
    }

    /** The total of one lane, in the unit of the states. */
    public double value(int total, double[][] state, int lane) {
        int[] weight = weights.get(total);
        double sum = 0;
        for (int s = 0; s < weight.length; s++) {
            sum += weight[s] * state[s][lane];
        }
        return sum;
    }
}
