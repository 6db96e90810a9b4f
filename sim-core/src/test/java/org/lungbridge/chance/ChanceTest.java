package org.lungbridge.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.special.Erf;
import org.apache.commons.math3.special.Gamma;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;

class ChanceTest {
    private static final int DRAWS = 20_000;
    /** Kolmogorov's critical distance at a probability of 0.001, times √n. */
    private static final double KOLMOGOROV = 1.95;

    @Test
    void generatorIsTheOneThatWasPinned() {
        assertThat(RandomSource.L64_X128_MIX.create(42L).nextLong()).isEqualTo(8815551698610864235L);
    }

    /**
     * Uniform and exponential draw computed independently in Python from the published algorithms (SplitMix64 finalizer,
     * L64X128MixRandom); the normal draw is pinned as it came out.
     */
    @Test
    void drawsOfAKeyAreTheSameForEver() {
        Chance chance = new Chance(1, 1);
        assertThat(chance.uniform("bleed", 0)).isEqualTo(0.3871045187878649);
        assertThat(chance.exponential("bleed", 0)).isCloseTo(0.4895608613155824, within(1e-15));
        assertThat(chance.normal("bleed", 0)).isEqualTo(1.5247106427394503);
    }

    @Test
    void orderOfDrawsDoesNotMatter() {
        Chance chance = new Chance(7, 3);
        double first = chance.normal("clot", 0);
        double second = chance.normal("clot", 1);
        Chance again = new Chance(7, 3);
        assertThat(again.uniform("infection", 5)).isBetween(0.0, 1.0);
        assertThat(again.normal("clot", 1)).isEqualTo(second);
        assertThat(again.normal("clot", 0)).isEqualTo(first);
    }

    @Test
    void everyPartOfTheKeyMatters() {
        Set<Double> draws = new HashSet<>();
        for (long seed = 0; seed < 10; seed++) {
            for (long patient = 0; patient < 10; patient++) {
                for (String purpose : new String[] {"", "a", "b", "ab", "ba", "a\0"}) {
                    for (long count = 0; count < 5; count++) {
                        draws.add(new Chance(seed, patient).uniform(purpose, count));
                    }
                }
            }
        }
        assertThat(draws).hasSize(10 * 10 * 6 * 5);
    }

    @Test
    void neighborsAreIndependent() {
        double[] byCount = new double[DRAWS];
        double[] byPatient = new double[DRAWS];
        double[] bySeed = new double[DRAWS];
        for (int k = 0; k < DRAWS; k++) {
            byCount[k] = new Chance(1, 1).normal("bleed", k);
            byPatient[k] = new Chance(1, k).normal("bleed", 0);
            bySeed[k] = new Chance(k, 1).normal("bleed", 0);
        }
        double threeSigma = 3.3 / Math.sqrt(DRAWS);
        for (double[] series : new double[][] {byCount, byPatient, bySeed}) {
            assertThat(meanProduct(series, series, 1)).isCloseTo(0, within(threeSigma));
            assertThat(meanProduct(series, series, 2)).isCloseTo(0, within(threeSigma));
        }
        assertThat(meanProduct(byCount, byPatient, 0)).isCloseTo(0, within(threeSigma));
        assertThat(meanProduct(byPatient, bySeed, 0)).isCloseTo(0, within(threeSigma));
    }

    private static double meanProduct(double[] a, double[] b, int lag) {
        double sum = 0;
        for (int k = 1; k < a.length - lag; k++) {
            sum += a[k] * b[k + lag];
        }
        return sum / (a.length - lag);
    }

    @Test
    void drawsFollowTheirDistributions() {
        double[] uniform = new double[DRAWS];
        double[] normal = new double[DRAWS];
        double[] exponential = new double[DRAWS];
        for (int k = 0; k < DRAWS; k++) {
            Chance chance = new Chance(2026, k);
            uniform[k] = chance.uniform("u", 0);
            normal[k] = chance.normal("n", 0);
            exponential[k] = chance.exponential("e", 0);
        }
        assertFollows(uniform, x -> x);
        assertFollows(normal, x -> 0.5 * Erf.erfc(-x / Math.sqrt(2)));
        assertFollows(exponential, x -> 1 - Math.exp(-x));
    }

    /** Mean 1 and variance 0.8, as the frailty of bleeding patients; the tail by the regularized gamma function. */
    @Test
    void gammaDrawsFollowTheirDistribution() {
        double shape = 1.25;
        double[] gamma = new double[DRAWS];
        double mean = 0;
        for (int k = 0; k < DRAWS; k++) {
            gamma[k] = new Chance(2026, k).gamma("frailty", 0, shape);
            mean += gamma[k] / DRAWS;
        }
        assertThat(mean).isCloseTo(1, within(3.3 * Math.sqrt(0.8 / DRAWS)));
        assertFollows(gamma, x -> Gamma.regularizedGammaP(shape, shape * x));
        assertThatThrownBy(() -> new Chance(1, 1).gamma("frailty", 0, 0.5)).hasMessageContaining("1 or more");
    }

    private static void assertFollows(double[] draws, DoubleUnaryOperator distribution) {
        Arrays.sort(draws);
        double worst = 0;
        for (int k = 0; k < draws.length; k++) {
            double p = distribution.applyAsDouble(draws[k]);
            worst = Math.max(worst, Math.max(Math.abs(p - k / (double) DRAWS), Math.abs(p - (k + 1) / (double) DRAWS)));
        }
        assertThat(worst).isLessThan(KOLMOGOROV / Math.sqrt(DRAWS));
    }

    @Test
    void thresholdOfAQuantileIsThatOfTheExponentialDistribution() {
        assertThat(Chance.exponentialQuantile(0)).isZero();
        assertThat(Chance.exponentialQuantile(0.5)).isCloseTo(Math.log(2), within(1e-15));
        assertThatThrownBy(() -> Chance.exponentialQuantile(1)).hasMessageContaining("below 1");
    }

    @Test
    void generatorOfAKeyStartsWithItsUniformDraw() {
        Chance chance = new Chance(5, 6);
        assertThat(chance.generator("order", 2).nextDouble()).isEqualTo(chance.uniform("order", 2));
    }

    /** Beta(2, 3): mean 2/5, variance 6/150; Beta(1, 1) is uniform. */
    @Test
    void betaHasItsMeanAndVariance() {
        int n = 40_000;
        double sum = 0;
        double squares = 0;
        for (int k = 0; k < n; k++) {
            double x = new Chance(1, k).beta("b", 0, 2, 3);
            sum += x;
            squares += x * x;
        }
        double mean = sum / n;
        assertThat(mean).isCloseTo(0.4, within(0.004));
        assertThat(squares / n - mean * mean).isCloseTo(0.04, within(0.001));
        assertThat(new Chance(1, 7).beta("b", 0, 1, 1)).isEqualTo(new Chance(1, 7).uniform("b", 0));
        assertThatThrownBy(() -> new Chance(1, 7).beta("b", 0, 0, 1)).hasMessageContaining("1 or more");
    }
}
