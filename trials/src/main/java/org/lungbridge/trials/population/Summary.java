package org.lungbridge.trials.population;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What a distribution looks like.
 *
 * @param mean arithmetic mean
 * @param sd standard deviation
 * @param p5 value below which 5 % lie
 * @param p25 lower quartile
 * @param median value below which half lie
 * @param p75 upper quartile
 * @param p95 value below which 95 % lie
 */
public record Summary(double mean, double sd, double p5, double p25, double median, double p75, double p95) {
    /** The names of the numbers, in their order. */
    static final List<String> NAMES = List.of("mean", "sd", "p5", "p25", "median", "p75", "p95");

    /** The numbers in the order of their names. */
    List<Double> numbers() {
        return List.of(mean, sd, p5, p25, median, p75, p95);
    }

    /** A summary of values that count with weights; a quantile is the least value at which the weights up to it reach it. */
    static Summary of(double[] values, double[] weights) {
        Integer[] order = new Integer[values.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble(i -> values[i]));
        double sum = 0;
        double total = 0;
        for (int i : order) {
            total += weights[i];
            sum += weights[i] * values[i];
        }
        double mean = sum / total;
        double squares = 0;
        for (int i : order) {
            squares += weights[i] * (values[i] - mean) * (values[i] - mean);
        }
        double[] quantiles = new double[5];
        double[] shares = {0.05, 0.25, 0.5, 0.75, 0.95};
        for (int k = 0; k < shares.length; k++) {
            quantiles[k] = quantile(values, weights, order, shares[k] * total);
        }
        double sd = Math.sqrt(squares / total);
        return new Summary(mean, sd, quantiles[0], quantiles[1], quantiles[2], quantiles[3], quantiles[4]);
    }

    private static double quantile(double[] values, double[] weights, Integer[] order, double reach) {
        double upTo = 0;
        for (int i : order) {
            upTo += weights[i];
            if (upTo >= reach) {
                return values[i];
            }
        }
        return values[order[order.length - 1]];
    }

    /** A summary of values that count alike. */
    static Summary of(double[] values) {
        double[] weights = new double[values.length];
        Arrays.fill(weights, 1);
        return of(values, weights);
    }
}
