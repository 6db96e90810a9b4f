package org.lungbridge.dossier.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.PermutationSampler;
import org.lungbridge.chance.Chance;
import org.lungbridge.dossier.validation.Validation;

/**
 * What is not known of an outcome because no parameter is known exactly: all parameters are drawn at once, each triangular over its
 * interval and densest at what the patient has, in a Latin hypercube (McKay 1979, Technometrics 21:239): of n draws each n-th part of each
 * distribution has one. Parameters are drawn independently of each other, which no data contradict or support.
 */
public final class Uncertainty {
    private static final long SEED = 13;
    private static final double[] PERCENTILES = {2.5, 25, 50, 75, 97.5};

    /**
     * One output.
     *
     * @param output its column
     * @param usual with every parameter as the patient has it
     * @param percentiles 2.5, 25, 50, 75 and 97.5
     */
    public record Outcome(String output, double usual, List<Double> percentiles) {
        public Outcome {
            percentiles = List.copyOf(percentiles);
        }
    }

    /**
     * All outputs.
     *
     * @param reach share of the ranges to each side of what the patient has
     * @param drawn how many sets of parameters
     * @param told how many of these lived and could be computed
     * @param outcomes of those
     */
    public record Told(double reach, int drawn, int told, List<Outcome> outcomes) {
        public Told {
            outcomes = List.copyOf(outcomes);
        }
    }

    private Uncertainty() {}

    /**
     * Draws all parameters so many times.
     *
     * @param course whose outputs
     * @param reach share of the range to each side of what the patient has
     */
    public static Told of(
            Headline course, int draws, double reach, int threads, Validation.Listener listener, BooleanSupplier stop) {
        List<Factor> factors = course.own(reach);
        double[] usual = course.of(List.of(), new double[0]);
        double[][] hypercube = hypercube(draws, factors);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<double[]>> runs = new ArrayList<>();
            for (double[] shares : hypercube) {
                runs.add(pool.submit(() -> stop.getAsBoolean() ? new double[0] : course.of(factors, shares)));
            }
            List<double[]> told = new ArrayList<>();
            int done = 0;
            for (Future<double[]> run : runs) {
                double[] outputs = Screening.get(run);
                if (outputs.length > 0) {
                    told.add(outputs);
                }
                listener.done(++done, draws, "draw");
            }
            return new Told(reach, draws, told.size(), outcomes(usual, told));
        } finally {
            pool.shutdownNow();
        }
    }

    /** Places in the intervals, 0 to 1, a row for each draw. */
    static double[][] hypercube(int draws, List<Factor> factors) {
        double[][] shares = new double[draws][factors.size()];
        for (int k = 0; k < factors.size(); k++) {
            UniformRandomProvider luck = new Chance(SEED, k).generator("hypercube", 0);
            int[] order = PermutationSampler.natural(draws);
            PermutationSampler.shuffle(luck, order);
            for (int r = 0; r < draws; r++) {
                shares[r][k] = triangular(
                        (order[r] + luck.nextDouble()) / draws, factors.get(k).mode());
            }
        }
        return shares;
    }

    /** The quantile u of the triangular distribution from 0 to 1 that is densest at the mode. */
    private static double triangular(double u, double mode) {
        return u < mode ? Math.sqrt(u * mode) : 1 - Math.sqrt((1 - u) * (1 - mode));
    }

    private static List<Outcome> outcomes(double[] usual, List<double[]> told) {
        List<Outcome> outcomes = new ArrayList<>();
        for (int o = 0; o < Headline.OUTPUTS.size(); o++) {
            int output = o;
            Percentile numbers = new Percentile();
            numbers.setData(told.stream().mapToDouble(row -> row[output]).toArray());
            List<Double> percentiles = new ArrayList<>();
            for (double p : PERCENTILES) {
                percentiles.add(told.isEmpty() ? Double.NaN : numbers.evaluate(p));
            }
            outcomes.add(new Outcome(Headline.OUTPUTS.get(o), usual.length == 0 ? Double.NaN : usual[o], percentiles));
        }
        return outcomes;
    }
}
