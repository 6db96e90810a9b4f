package org.lungbridge.trials.population;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Rank correlation (Spearman) of what was drawn. */
final class RankCheck {
    private RankCheck() {}

    /** The correlation of the ranks, equal values sharing the mean of theirs; NaN if all values are equal. */
    static double spearman(double[] first, double[] second) {
        double[] a = ranks(first);
        double[] b = ranks(second);
        double middle = (a.length + 1) / 2.0;
        double together = 0;
        double ofA = 0;
        double ofB = 0;
        for (int i = 0; i < a.length; i++) {
            together += (a[i] - middle) * (b[i] - middle);
            ofA += (a[i] - middle) * (a[i] - middle);
            ofB += (b[i] - middle) * (b[i] - middle);
        }
        return together / Math.sqrt(ofA * ofB);
    }

    /** Ranks within groups, from 0 to 1: the k-th of n is (k − ½)/n. */
    static double[] within(double[] values, List<String> groups) {
        double[] shares = new double[values.length];
        for (String group : new TreeSet<>(groups)) {
            int[] members = IntStream.range(0, values.length)
                    .filter(i -> groups.get(i).equals(group))
                    .toArray();
            double[] ranks =
                    ranks(Arrays.stream(members).mapToDouble(i -> values[i]).toArray());
            for (int k = 0; k < members.length; k++) {
                shares[members[k]] = (ranks[k] - 0.5) / members.length;
            }
        }
        return shares;
    }

    private static double[] ranks(double[] values) {
        Integer[] order = new Integer[values.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble(i -> values[i]));
        double[] ranks = new double[values.length];
        int from = 0;
        while (from < order.length) {
            int to = from;
            while (to + 1 < order.length && values[order[to + 1]] == values[order[from]]) {
                to++;
            }
            for (int i = from; i <= to; i++) {
                ranks[order[i]] = (from + to) / 2.0 + 1;
            }
            from = to + 1;
        }
        return ranks;
    }
}
