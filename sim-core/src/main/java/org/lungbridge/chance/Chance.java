package org.lungbridge.chance;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;

/**
 * The luck of one patient of one study. A draw is named by its purpose and a count and is always the same one; it does
 * not matter what else is drawn, or when.
 *
 * <p>The generator is L64X128MixRandom (Steele and Vigna 2021, OOPSLA 148) of Apache Commons RNG, seeded by a hash of
 * the whole key.
 *
 * @param seed the seed of the study
 * @param patient which patient of the study
 */
public record Chance(long seed, long patient) {
    private static final RandomSource SOURCE = RandomSource.L64_X128_MIX;

    /** A generator of its own for draws that need more than one number. */
    public UniformRandomProvider generator(String purpose, long count) {
        return SOURCE.create(Key.seed(seed, patient, purpose, count));
    }

    /** A number from 0 (included) to 1 (excluded), all equally likely. */
    public double uniform(String purpose, long count) {
        return generator(purpose, count).nextDouble();
    }

    /** A normally distributed number with mean 0 and standard deviation 1 (ziggurat of McFarland 2016). */
    public double normal(String purpose, long count) {
        return ZigguratSampler.NormalizedGaussian.of(generator(purpose, count)).sample();
    }

    /**
     * A number from 0 to 1 with the beta distribution of whole parameters: the {@code alpha}-th smallest of
     * {@code alpha + beta − 1} uniform numbers (Devroye 1986, Non-Uniform Random Variate Generation, IX.3).
     *
     * @param alpha whole number from 1
     * @param beta whole number from 1
     */
    public double beta(String purpose, long count, int alpha, int beta) {
        if (alpha < 1 || beta < 1) {
            throw new IllegalArgumentException(
                    "The parameters of a beta distribution (%s, %s) must be 1 or more.".formatted(alpha, beta));
        }
        UniformRandomProvider generator = generator(purpose, count);
        double[] numbers = new double[alpha + beta - 1];
        for (int k = 0; k < numbers.length; k++) {
            numbers[k] = generator.nextDouble();
        }
        Arrays.sort(numbers);
        return numbers[alpha - 1];
    }

    /**
     * A positive number with the gamma distribution of mean 1, by rejection (Marsaglia and Tsang 2000, ACM Trans Math Softw
     * 26:363) from polar normal numbers (Box and Muller 1958, Ann Math Stat 29:610).
     *
     * @param shape from 1; the variance is 1/shape
     */
    public double gamma(String purpose, long count, double shape) {
        if (!(shape >= 1 && shape < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "The shape of a gamma distribution (%s) must be 1 or more.%nMaybe the variance is above the squared mean."
                            .formatted(shape));
        }
        UniformRandomProvider generator = generator(purpose, count);
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double radius = Math.sqrt(-2 * StrictMath.log1p(-generator.nextDouble()));
            double x = radius * StrictMath.cos(2 * StrictMath.PI * generator.nextDouble());
            double edge = 1 + c * x;
            double v = edge * edge * edge;
            double logU = StrictMath.log1p(-generator.nextDouble());
            if (v > 0 && logU < 0.5 * x * x + d * (1 - v + StrictMath.log(v))) {
                return d * v / shape;
            }
        }
    }

    /**
     * An exponentially distributed number with mean 1: the threshold E at which a hazard integral Λ brings its event.
     *
     * <pre>
     *   P(E &gt; x) = exp(−x) ;   dΛ/dt = hazard ;   the event happens when Λ = E
     * </pre>
     */
    public double exponential(String purpose, long count) {
        return exponentialQuantile(uniform(purpose, count));
    }

    /**
     * The threshold that this fraction of patients stay below: used instead of a draw where a teacher chooses how
     * lucky the patient is.
     *
     * <pre>
     *   E = −ln(1 − fraction)
     * </pre>
     *
     * @param fraction from 0 (included: at once) to 1 (excluded)
     */
    public static double exponentialQuantile(double fraction) {
        if (!(fraction >= 0 && fraction < 1)) {
            throw new IllegalArgumentException(
                    "The fraction of patients (%s) must lie from 0 to below 1.%nMaybe give 0.5 for the median."
                            .formatted(fraction));
        }
        return -StrictMath.log1p(-fraction);
    }
}
