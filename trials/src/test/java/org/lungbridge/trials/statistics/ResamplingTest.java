package org.lungbridge.trials.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.apache.commons.math3.stat.inference.TTest;
import org.junit.jupiter.api.Test;

/** Bootstrap of the law schools, quantiles, and power from a pilot. */
class ResamplingTest {
    /** Average LSAT and GPA of 15 law schools (Efron and Tibshirani 1993, table 3.1). */
    private static final List<double[]> SCHOOLS = List.of(
            new double[] {576, 3.39},
            new double[] {635, 3.30},
            new double[] {558, 2.81},
            new double[] {578, 3.03},
            new double[] {666, 3.44},
            new double[] {580, 3.07},
            new double[] {555, 3.00},
            new double[] {661, 3.43},
            new double[] {651, 3.36},
            new double[] {605, 3.13},
            new double[] {653, 3.12},
            new double[] {575, 2.74},
            new double[] {545, 2.76},
            new double[] {572, 2.88},
            new double[] {594, 2.96});

    /** Correlation 0.776, standard error 0.132 with 3,200 samples (chapter 6), BCa interval of 90 % from 0.43 to 0.92 (recalled). */
    @Test
    void correlationOfTheLawSchools() {
        Bootstrap bootstrap = Bootstrap.of(SCHOOLS, ResamplingTest::correlation, 3200, 1, 0.9);
        assertThat(bootstrap.value()).isCloseTo(0.7763744913, within(1e-9));
        assertThat(bootstrap.standardError()).isCloseTo(0.132, within(0.006));
        assertThat(bootstrap.corrected().low()).isCloseTo(0.43, within(0.03));
        assertThat(bootstrap.corrected().high()).isCloseTo(0.92, within(0.02));
        assertThat(bootstrap.corrected().low())
                .isLessThan(bootstrap.percentile().low());
    }

    @Test
    void aBootstrapRepeatsBitForBitAndDependsOnItsSeed() {
        Bootstrap one = Bootstrap.of(SCHOOLS, ResamplingTest::correlation, 50, 1, 0.9);
        assertThat(Bootstrap.of(SCHOOLS, ResamplingTest::correlation, 50, 1, 0.9))
                .isEqualTo(one);
        assertThat(Bootstrap.of(SCHOOLS, ResamplingTest::correlation, 50, 2, 0.9))
                .isNotEqualTo(one);
        assertThatThrownBy(() -> Bootstrap.of(SCHOOLS, ResamplingTest::correlation, 1, 1, 0.9))
                .hasMessageContaining("two samples");
    }

    /** For a mean of many the percentiles are those of the normal curve around it. */
    @Test
    void percentilesOfAMeanAreThoseOfTheNormalCurve() {
        List<Double> values = normal(10).subList(0, 400);
        Bootstrap mean = Bootstrap.of(values, ResamplingTest::mean, 4000, 3, 0.9);
        double reach = 1.645 * mean.standardError();
        assertThat(mean.standardError()).isCloseTo(1 / Math.sqrt(400), within(0.002));
        assertThat(mean.percentile().low()).isCloseTo(10 - reach, within(0.1 * reach));
        assertThat(mean.percentile().high()).isCloseTo(10 + reach, within(0.1 * reach));
    }

    @Test
    void aStatisticThatIsTheSameInEverySampleHasNoCorrectedInterval() {
        Bootstrap constant = Bootstrap.of(List.of(1.0, 2.0), sample -> 7, 2, 1, 0.9);
        assertThat(constant.value()).isEqualTo(7);
        assertThat(constant.corrected()).isEqualTo(Interval.UNKNOWN);
        assertThatThrownBy(() -> Bootstrap.of(List.of(1.0), sample -> 7, 2, 1, 0.9))
                .hasMessageContaining("two patients");
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    private static double correlation(List<double[]> schools) {
        return new PearsonsCorrelation()
                .correlation(
                        schools.stream().mapToDouble(s -> s[0]).toArray(),
                        schools.stream().mapToDouble(s -> s[1]).toArray());
    }

    /** Hyndman and Fan's definition 7. */
    @Test
    void quartilesOfTenNumbers() {
        double[] values = {10, 1, 9, 2, 8, 3, 7, 4, 6, 5};
        assertThat(Quantiles.of(values, 0.25)).isEqualTo(3.25);
        assertThat(Quantiles.of(values, 0.5)).isEqualTo(5.5);
        assertThat(Quantiles.of(values, 1)).isEqualTo(10);
        assertThatThrownBy(() -> Quantiles.of(values, 1.5)).hasMessageContaining("(1.5)");
    }

    /** Half a standard deviation: 64 patients an arm have a power of 0.80 (R 4.2, power.t.test: 0.8015). */
    @Test
    void sixtyFourAnArmFindHalfADeviation() {
        List<Double> control = normal(0);
        List<Double> treated = normal(0.5);
        PowerCurve curve =
                PowerCurve.of(treated, control, List.of(20, 64, 120), ResamplingTest::studentsP, 0.05, 1500, 11);
        PowerCurve.Point middle = curve.points().get(1);
        assertThat(middle.power()).isCloseTo(0.8015, within(3 * middle.error()));
        assertThat(curve.points().get(0).power()).isLessThan(middle.power());
        assertThat(curve.points().get(2).power()).isGreaterThan(middle.power());
    }

    private static List<Double> normal(double mean) {
        return IntStream.range(0, 400)
                .mapToObj(k -> mean + Tails.quantile((k + 0.5) / 400))
                .toList();
    }

    private static double studentsP(List<Double> a, List<Double> b) {
        return new TTest()
                .tTest(
                        a.stream().mapToDouble(Double::doubleValue).toArray(),
                        b.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
