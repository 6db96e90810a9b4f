package org.lungbridge.trials.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.commons.rng.UniformRandomProvider;
import org.lungbridge.chance.Chance;

/**
 * The spread of a statistic over samples drawn with replacement (Efron and Tibshirani 1993, An Introduction to the Bootstrap).
 * Sample k of a seed is always the same one, whatever else is drawn.
 *
 * <pre>
 *   standard error = sd of the statistic over samples
 *   percentile     = quantiles (1 ∓ level)/2 of it
 *   BCa            = quantiles Φ(z0 + (z0 + z)/(1 − a(z0 + z))) ;   z0 = Φ⁻¹(share below the estimate),
 *                    a = Σ(m − θᵢ)³ / (6·(Σ(m − θᵢ)²)^1.5) over the estimates without one patient, m their mean
 * </pre>
 *
 * @param value the statistic of the patients themselves
 * @param standardError by the bootstrap
 * @param percentile interval of percentiles
 * @param corrected interval BCa, corrected for bias and skewness
 */
public record Bootstrap(double value, double standardError, Interval percentile, Interval corrected) {
    private static final String PURPOSE = "bootstrap";

    /** Draws samples of the patients; each keeps the length of the list. */
    public static <T> Bootstrap of(
            List<T> patients, ToDoubleFunction<List<T>> statistic, int samples, long seed, double level) {
        if (patients.size() < 2 || samples < 2) {
            throw new IllegalArgumentException("A bootstrap needs two patients (%s) and two samples (%s) at least."
                    .formatted(patients.size(), samples));
        }
        double[] drawn = new double[samples];
        for (int k = 0; k < samples; k++) {
            drawn[k] = statistic.applyAsDouble(sample(patients, patients.size(), new Chance(seed, k), PURPOSE));
        }
        double error = Math.sqrt(MonteCarlo.variance(drawn));
        double value = statistic.applyAsDouble(patients);
        Arrays.sort(drawn);
        Interval percentile =
                new Interval(Quantiles.ofSorted(drawn, (1 - level) / 2), Quantiles.ofSorted(drawn, (1 + level) / 2));
        return new Bootstrap(
                value, error, percentile, corrected(drawn, value, acceleration(patients, statistic), level));
    }

    /** Some patients drawn with replacement. */
    static <T> List<T> sample(List<T> patients, int size, Chance chance, String purpose) {
        UniformRandomProvider generator = chance.generator(purpose, 0);
        List<T> sample = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            sample.add(patients.get(generator.nextInt(patients.size())));
        }
        return sample;
    }

    private static Interval corrected(double[] sorted, double value, double acceleration, double level) {
        double below = 0;
        for (double drawn : sorted) {
            below += drawn < value ? 1 : drawn == value ? 0.5 : 0;
        }
        double bias = Tails.quantile(below / sorted.length);
        double z = Tails.quantileOfBothSides(level);
        if (Double.isNaN(acceleration) || Double.isInfinite(bias)) {
            return Interval.UNKNOWN;
        }
        return new Interval(
                Quantiles.ofSorted(sorted, shifted(bias, acceleration, -z)),
                Quantiles.ofSorted(sorted, shifted(bias, acceleration, z)));
    }

    private static double shifted(double bias, double acceleration, double z) {
        return Tails.below(bias + (bias + z) / (1 - acceleration * (bias + z)));
    }

    private static <T> double acceleration(List<T> patients, ToDoubleFunction<List<T>> statistic) {
        double[] without = new double[patients.size()];
        for (int i = 0; i < without.length; i++) {
            List<T> others = new ArrayList<>(patients);
            others.remove(i);
            without[i] = statistic.applyAsDouble(others);
        }
        double mean = MonteCarlo.mean(without);
        double squares = 0;
        double cubes = 0;
        for (double value : without) {
            double d = mean - value;
            squares += d * d;
            cubes += d * d * d;
        }
        return cubes / (6 * squares * Math.sqrt(squares));
    }
}
