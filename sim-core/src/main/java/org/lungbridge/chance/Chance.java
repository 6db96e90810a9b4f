package org.lungbridge.chance;

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
