package org.lungbridge.network;

import java.util.Arrays;

/** Sums of whole multiples of flows or slopes, target by target; terms of a target in the order they were given. */
final class FlatSums {
    private final int[] begin;
    private final int[] source;
    private final double[] net;

    private FlatSums(int targets, int[] target, int[] source, int[] net) {
        begin = new int[targets + 1];
        for (int t : target) {
            begin[t + 1]++;
        }
        for (int t = 0; t < targets; t++) {
            begin[t + 1] += begin[t];
        }
        this.source = new int[target.length];
        this.net = new double[target.length];
        int[] next = begin.clone();
        for (int k = 0; k < target.length; k++) {
            int at = next[target[k]]++;
            this.source[at] = source[k];
            this.net[at] = net[k];
        }
    }

    static FlatSums ofChanges(int species, int[][] changes) {
        int count = Arrays.stream(changes).mapToInt(list -> list.length / 2).sum();
        int[][] term = new int[3][count];
        int at = 0;
        for (int r = 0; r < changes.length; r++) {
            for (int c = 0; c < changes[r].length; c += 2, at++) {
                term[0][at] = changes[r][c];
                term[1][at] = r;
                term[2][at] = changes[r][c + 1];
            }
        }
        return new FlatSums(species, term[0], term[1], term[2]);
    }

    static FlatSums ofPartials(int entries, int[][] partials) {
        int count = Arrays.stream(partials).mapToInt(list -> list.length / 3).sum();
        int[][] term = new int[3][count];
        int at = 0;
        for (int r = 0; r < partials.length; r++) {
            for (int p = 0; p < partials[r].length; p += 3, at++) {
                term[0][at] = partials[r][p + 1];
                term[1][at] = 2 * r + partials[r][p];
                term[2][at] = partials[r][p + 2];
            }
        }
        return new FlatSums(entries, term[0], term[1], term[2]);
    }

    void sum(double[] of, double[][] into) {
        int[] source = this.source;
        double[] net = this.net;
        int at = 0;
        for (int t = 0; t < into.length; t++) {
            double sum = 0;
            for (int end = begin[t + 1]; at < end; at++) {
                sum += net[at] * of[source[at]];
            }
            into[t][0] = sum;
        }
    }
}
