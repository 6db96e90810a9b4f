package org.lungbridge.trials.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Differences and ratios of risk against the papers of Newcombe and the aspirin trial of the physicians. */
class RiskTest {
    private static final double LEVEL = 0.95;

    /** Newcombe 1998, Stat Med 17:873, table II, method 10 (recalled; our limits agree in all four printed digits). */
    @ParameterizedTest
    @CsvSource({
        "56,70,48,80,0.0524,0.3339",
        "9,10,3,10,0.1705,0.8090",
        "6,7,2,7,0.0582,0.8062",
        "5,56,0,29,-0.0381,0.1926",
        "0,10,0,20,-0.1611,0.2775",
        "0,10,0,10,-0.2775,0.2775",
        "10,10,0,20,0.6791,1.0000",
        "10,10,0,10,0.6075,1.0000"
    })
    void differencesOfNewcombe(int a, int m, int b, int n, double low, double high) {
        Interval interval = new RiskComparison(new Risk(a, m), new Risk(b, n))
                .difference(LEVEL)
                .interval();
        assertThat(interval.low()).isCloseTo(low, within(6e-5));
        assertThat(interval.high()).isCloseTo(high, within(6e-5));
    }

    /** Newcombe 1998, Stat Med 17:857, table I, Wilson's method (recalled). */
    @ParameterizedTest
    @CsvSource({"81,263,0.2553,0.3662", "15,148,0.0624,0.1605", "0,20,0.0000,0.1611", "1,29,0.0061,0.1718"})
    void singleRisksOfNewcombe(int events, int patients, double low, double high) {
        Interval interval = new Risk(events, patients).interval(LEVEL);
        assertThat(interval.low()).isCloseTo(low, within(6e-5));
        assertThat(interval.high()).isCloseTo(high, within(6e-5));
    }

    /**
     * Newcombe 1998, Stat Med 17:2635, table II, method 10 (recalled). The second pair was computed by hand from his formula: without
     * the n/2 taken from the correlation it would be his method 8, 0.0618 to 0.3242.
     */
    @ParameterizedTest
    @CsvSource({"36,12,2,0,0.0569,0.3404", "20,12,2,16,0.0562,0.3292"})
    void differencesInTwins(int both, int first, int second, int neither, double low, double high) {
        Interval interval =
                new PairedRisk(both, first, second, neither).difference(LEVEL).interval();
        assertThat(interval.low()).isCloseTo(low, within(6e-5));
        assertThat(interval.high()).isCloseTo(high, within(6e-5));
    }

    /** Physicians' Health Study: 189 of 11,034 on placebo and 104 of 11,037 on aspirin (Agresti 2002, section 3.1: 1.82, 1.43-2.30). */
    @Test
    void aspirinNearlyHalvesInfarctions() {
        RiskComparison placebo = new RiskComparison(new Risk(189, 11034), new Risk(104, 11037));
        assertThat(placebo.ratio(LEVEL).value()).isCloseTo(1.82, within(0.005));
        assertThat(placebo.ratio(LEVEL).interval().low()).isCloseTo(1.43, within(0.005));
        assertThat(placebo.ratio(LEVEL).interval().high()).isCloseTo(2.30, within(0.01));
        assertThat(placebo.ratio(LEVEL).standardError()).as("of the logarithm").isCloseTo(0.1213, within(5e-5));
        assertThat(placebo.difference(LEVEL).value()).isCloseTo(0.0077, within(5e-5));
        assertThat(placebo.difference(LEVEL).standardError()).isCloseTo(0.00154, within(5e-6));
        NumberNeeded aspirin = new RiskComparison(new Risk(104, 11037), new Risk(189, 11034)).numberNeeded(LEVEL);
        assertThat(aspirin.value()).isCloseTo(130, within(0.5));
        assertThat(aspirin.throughInfinity()).isFalse();
        Interval saved = new RiskComparison(new Risk(189, 11034), new Risk(104, 11037))
                .difference(LEVEL)
                .interval();
        assertThat(aspirin.best()).isCloseTo(1 / saved.high(), within(1e-9));
        assertThat(aspirin.worst()).isCloseTo(1 / saved.low(), within(1e-9));
        assertThat(saved.high()).isGreaterThan(saved.low()).isPositive();
    }

    /** Agresti 2002, section 10.1: approval of a prime minister, asked twice of 1,600 people; 0.04 with an error of 0.0095. */
    @Test
    void theErrorOfADifferenceInTwinsIsThatOfThoseWhoChange() {
        Estimate fall = new PairedRisk(794, 150, 86, 570).difference(LEVEL);
        assertThat(fall.value()).isCloseTo(0.04, within(1e-12));
        assertThat(fall.standardError()).isCloseTo(0.0095493, within(1e-7));
    }

    @Test
    void anUncertainDifferenceHasANumberNeededThroughInfinity() {
        assertThat(new RiskComparison(new Risk(5, 56), new Risk(4, 29))
                        .numberNeeded(LEVEL)
                        .throughInfinity())
                .isTrue();
    }

    @Test
    void aRatioToNoEventsHasNoInterval() {
        assertThat(new RiskComparison(new Risk(5, 56), new Risk(0, 29))
                        .ratio(LEVEL)
                        .interval()
                        .low())
                .isNaN();
        assertThatThrownBy(() -> new Risk(3, 2)).hasMessageContaining("(3)");
    }
}
