package org.lungbridge.trials.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lungbridge.quantity.Unit;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.trial.Distribution;

/** Quantiles against tables and closed forms; bounds are held. */
class LawsTest {
    private static final double INFINITE = Double.POSITIVE_INFINITY;
    private static final Laws LAWS = new Laws(Unit.ONE, -INFINITE, INFINITE);

    private static Measure bare(double value) {
        return new Measure(value, Unit.ONE);
    }

    private static void isInverse(Law law) {
        for (double share : new double[] {0.01, 0.2, 0.5, 0.9, 0.99}) {
            assertThat(law.share(law.quantile(share))).isCloseTo(share, within(1e-9));
        }
    }

    @Test
    void normalIsThatOfTheTables() {
        Law law = LAWS.of(new Distribution.Normal(bare(10), bare(2), null, null));
        assertThat(law.quantile(0.975)).isCloseTo(10 + 2 * 1.959963985, within(1e-8));
        assertThat(law.quantile(0.5)).isCloseTo(10, within(1e-12));
        isInverse(law);
    }

    /** Of a normal number cut off at its mean the median is the upper quartile of the whole: 0.6744898 standard deviations. */
    @Test
    void boundsCutOffAndScaleUp() {
        Law half = LAWS.of(new Distribution.Normal(bare(0), bare(1), bare(0), null));
        assertThat(half.quantile(0.5)).isCloseTo(0.674489750, within(1e-8));
        assertThat(half.quantile(1e-12)).isGreaterThanOrEqualTo(0);
        Law narrow = LAWS.of(new Distribution.Normal(bare(0), bare(1), bare(1), bare(2)));
        assertThat(IntStream.range(0, 1000).mapToDouble(i -> narrow.quantile((i + 0.5) / 1000)))
                .allMatch(value -> value >= 1 && value <= 2);
        isInverse(narrow);
    }

    @Test
    void whatHasMeaningIsABoundToo() {
        Law law = new Laws(Unit.ONE, 0.5, 2).of(new Distribution.LogNormal(bare(1), 2, null, bare(100)));
        assertThat(law.quantile(0.001)).isGreaterThanOrEqualTo(0.5);
        assertThat(law.quantile(0.999)).isLessThanOrEqualTo(2);
    }

    @Test
    void logNormalHasItsMedianAndQuartiles() {
        Law law = LAWS.of(new Distribution.LogNormal(bare(150), 0.5, null, null));
        assertThat(law.quantile(0.5)).isCloseTo(150, within(1e-9));
        assertThat(law.quantile(0.75)).isCloseTo(150 * StrictMath.exp(0.5 * 0.674489750), within(1e-6));
        isInverse(law);
    }

    /** With sd = mean a gamma distribution is exponential: quantile −mean ln(1 − u). */
    @Test
    void gammaWithEqualMeanAndDeviationIsExponential() {
        Law law = LAWS.of(new Distribution.Gamma(bare(0.14), bare(0.14), null, null));
        assertThat(law.quantile(0.9)).isCloseTo(0.14 * StrictMath.log(10), within(1e-9));
        isInverse(law);
    }

    /** Beta(1, 3) has F(x) = 1 − (1 − x)³. */
    @Test
    void betaIsStretchedBetweenItsEnds() {
        Law law = LAWS.of(new Distribution.Beta(1, 3, bare(2), bare(6)));
        assertThat(law.quantile(0.271)).isCloseTo(2 + 4 * 0.1, within(1e-8));
        isInverse(law);
    }

    /** Up to the mode F(x) = (x − low)² / ((high − low)(mode − low)). */
    @Test
    void triangularAndUniformFollowTheirFormulas() {
        Law peaked = LAWS.of(new Distribution.Triangular(bare(0), bare(1), bare(4)));
        assertThat(peaked.quantile(0.0625)).isCloseTo(0.5, within(1e-9));
        isInverse(peaked);
        Law flat = LAWS.of(new Distribution.Uniform(bare(3), bare(5)));
        assertThat(flat.quantile(0.25)).isCloseTo(3.5, within(1e-12));
    }

    @Test
    void observedValuesAreTheirOwnQuantiles() {
        Law sample = LAWS.of(new Distribution.Empirical(List.of(bare(5), bare(1), bare(2)), null, null, null));
        assertThat(sample.quantile(0.5)).isEqualTo(2);
        assertThat(sample.quantile(0.75)).isEqualTo(3.5);
        assertThat(sample.quantile(0)).isEqualTo(1);
        assertThat(sample.quantile(1)).isEqualTo(5);
        isInverse(sample);
    }

    @Test
    void publishedQuartilesComeBack() {
        Law law = LAWS.of(new Distribution.Empirical(
                null,
                List.of(
                        new Distribution.ValueShare(bare(20), 0),
                        new Distribution.ValueShare(bare(39), 0.25),
                        new Distribution.ValueShare(bare(52), 0.5),
                        new Distribution.ValueShare(bare(61), 0.75),
                        new Distribution.ValueShare(bare(120), 1)),
                null,
                null));
        assertThat(law.quantile(0.25)).isEqualTo(39);
        assertThat(law.quantile(0.5)).isEqualTo(52);
        assertThat(law.quantile(0.625)).isCloseTo(56.5, within(1e-12));
    }

    @Test
    void fewValuesComeByTheirShares() {
        Law law = LAWS.of(new Distribution.Discrete(List.of(
                new Distribution.ValueShare(bare(1), 1),
                new Distribution.ValueShare(bare(2), 2),
                new Distribution.ValueShare(bare(4), 1))));
        long twos = IntStream.range(0, 1000)
                .filter(i -> law.quantile((i + 0.5) / 1000) == 2)
                .count();
        assertThat(twos).isEqualTo(500);
        assertThat(law.quantile(0.2)).isEqualTo(1);
        assertThat(law.quantile(0.8)).isEqualTo(4);
    }

    @Test
    void unitsAreConverted() {
        Law law = new Laws(Unit.ML_PER_HOUR, -INFINITE, INFINITE)
                .of(new Distribution.Uniform(new Measure(24, Unit.ML_PER_DAY), new Measure(3, Unit.ML_PER_HOUR)));
        assertThat(law.quantile(0.5)).isCloseTo(2, within(1e-9));
    }
}
