package org.lungbridge.trials.statistics;

import java.util.Arrays;
import java.util.Comparator;

/** p values adjusted for having asked several questions, in the order given. */
public final class Multiplicity {
    private Multiplicity() {}

    /** Holm (1979, Scand J Stat 6:65): the chance of any false finding stays below alpha, whatever the questions share. */
    public static double[] holm(double[] p) {
        Integer[] order = order(p);
        double[] adjusted = new double[p.length];
        double least = 0;
        for (int k = 0; k < order.length; k++) {
            least = Math.max(least, Math.min(1, (p.length - k) * p[order[k]]));
            adjusted[order[k]] = least;
        }
        return adjusted;
    }

    /** Benjamini and Hochberg (1995, J R Stat Soc B 57:289): the expected share of false among all findings. */
    public static double[] falseDiscovery(double[] p) {
        Integer[] order = order(p);
        double[] adjusted = new double[p.length];
        double most = 1;
        for (int k = order.length - 1; k >= 0; k--) {
            most = Math.min(most, p[order[k]] * p.length / (k + 1));
            adjusted[order[k]] = most;
        }
        return adjusted;
    }

    private static Integer[] order(double[] p) {
        Integer[] order = new Integer[p.length];
        Arrays.setAll(order, k -> k);
        Arrays.sort(order, Comparator.comparingDouble(k -> p[k]));
        return order;
    }
}
