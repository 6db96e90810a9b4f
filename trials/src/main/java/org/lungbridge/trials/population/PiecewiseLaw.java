package org.lungbridge.trials.population;

import java.util.Arrays;

/**
 * Quantiles with straight lines between them.
 *
 * @param shares from 0 to 1, rising
 * @param values not falling
 */
record PiecewiseLaw(double[] shares, double[] values) implements Law {
    /** What was observed: the k-th smallest of n values is the quantile (k − 1)/(n − 1). */
    static PiecewiseLaw ofSample(double[] sample) {
        double[] sorted = sample.clone();
        Arrays.sort(sorted);
        double[] shares = new double[sorted.length];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = (double) i / (shares.length - 1);
        }
        return new PiecewiseLaw(shares, sorted);
    }

    @Override
    public double quantile(double share) {
        int next = 1;
        while (next < shares.length - 1 && shares[next] < share) {
            next++;
        }
        return between(share, shares, values, next);
    }

    @Override
    public double share(double value) {
        if (value < values[0]) {
            return 0;
        }
        if (value >= values[values.length - 1]) {
            return 1;
        }
        int next = 1;
        while (values[next] <= value) {
            next++;
        }
        return between(value, values, shares, next);
    }

    private static double between(double at, double[] along, double[] up, int next) {
        double width = along[next] - along[next - 1];
        double part = width > 0 ? (at - along[next - 1]) / width : 1;
        return up[next - 1] + Math.min(1, Math.max(0, part)) * (up[next] - up[next - 1]);
    }
}
