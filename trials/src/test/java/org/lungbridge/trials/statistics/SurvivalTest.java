package org.lungbridge.trials.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Survival against the leukemia trial of Freireich, by R 4.2 survival 3.5 (survfit, survdiff), and the veterans' trial. */
class SurvivalTest {
    private static final double LEVEL = 0.95;
    private final SurvivalCurve treated = SurvivalCurve.of(Published.MERCAPTOPURINE);
    private final SurvivalCurve placebo = SurvivalCurve.of(Published.PLACEBO);

    @Test
    void survivalOnMercaptopurineIsThePublishedCurve() {
        assertThat(treated.at(5.9)).isEqualTo(1);
        assertThat(treated.at(6)).isCloseTo(0.857143, within(1e-6));
        assertThat(treated.at(10)).isCloseTo(0.752941, within(1e-6));
        assertThat(treated.at(23)).isCloseTo(0.448179, within(1e-6));
        assertThat(treated.at(35)).isCloseTo(0.448179, within(1e-6));
        assertThat(treated.atRisk(13)).isEqualTo(12);
    }

    @Test
    void greenwoodErrorAndLogLogLimitsAreThoseOfSurvfit() {
        assertThat(Math.sqrt(treated.variance(23))).isCloseTo(0.1345915, within(1e-7));
        assertThat(treated.interval(6, LEVEL).low()).isCloseTo(0.619718, within(1e-6));
        assertThat(treated.interval(6, LEVEL).high()).isCloseTo(0.951552, within(1e-6));
        assertThat(placebo.interval(22, LEVEL).low()).isCloseTo(0.00332446, within(1e-8));
        assertThat(placebo.interval(23, LEVEL).low()).isNaN();
    }

    /** At six weeks three relapsed and one was lost, of 21; at seven weeks one of 17. */
    @Test
    void aStepCountsWhoWasAtRiskRelapsedAndWasLost() {
        SurvivalCurve.Step six = treated.steps().get(0);
        assertThat(six.atRisk()).isEqualTo(21);
        assertThat(six.events()).isEqualTo(3);
        assertThat(six.censored()).isEqualTo(1);
        SurvivalCurve.Step seven = treated.steps().get(1);
        assertThat(seven.atRisk()).isEqualTo(17);
        assertThat(seven.events()).isEqualTo(1);
        assertThat(seven.censored()).isZero();
    }

    @Test
    void withoutCensoringGreenwoodIsBinomial() {
        double s = placebo.at(8);
        assertThat(s).isCloseTo(8 / 21.0, within(1e-12));
        assertThat(placebo.variance(8)).isCloseTo(s * (1 - s) / 21, within(1e-12));
    }

    @Test
    void mediansAreTwentyThreeAndEightWeeks() {
        assertThat(treated.quantile(0.5)).isEqualTo(23);
        assertThat(treated.quantileInterval(0.5, LEVEL).low()).isEqualTo(13);
        assertThat(treated.quantileInterval(0.5, LEVEL).high()).isNaN();
        assertThat(placebo.quantile(0.5)).isEqualTo(8);
        assertThat(placebo.quantileInterval(0.5, LEVEL)).isEqualTo(new Interval(4, 11));
        assertThat(treated.quantile(0.9)).isNaN();
    }

    @Test
    void logRankOfLeukemiaIsSixteenPointEight() {
        LogRank.Result result = LogRank.of(List.of(Published.MERCAPTOPURINE, Published.PLACEBO));
        assertThat(result.observed()).containsExactly(9.0, 21.0);
        assertThat(result.expected().get(0)).isCloseTo(19.2505, within(1e-4));
        assertThat(result.variance()).isCloseTo(6.256960574, within(1e-9));
        assertThat(result.test().statistic()).isCloseTo(16.79294099, within(1e-8));
        assertThat(result.test().p()).isCloseTo(4.169e-5, within(1e-8));
    }

    @Test
    void logRankWithinPairsIsTheSignTest() {
        TestResult test = LogRank.stratified(Published.leukemiaPairs()).test();
        assertThat(test.statistic()).isCloseTo(10.71428571, within(1e-8));
        assertThat(test.statistic()).isCloseTo((18 - 3) * (18 - 3) / 21.0, within(1e-9));
    }

    @Test
    void fourCellTypesOfLungCancerDiffer() {
        List<List<TimeToEvent>> groups = new ArrayList<>();
        for (int cell = 1; cell <= 4; cell++) {
            List<TimeToEvent> group = new ArrayList<>();
            for (double[] row : Published.rows("veteran.csv")) {
                if (row[5] == cell) {
                    group.add(new TimeToEvent(row[0], row[1] == 1));
                }
            }
            groups.add(group);
        }
        LogRank.Result result = LogRank.of(groups);
        assertThat(result.expected().get(1)).isCloseTo(30.1021, within(1e-4));
        assertThat(result.test().degreesOfFreedom()).isEqualTo(3);
        assertThat(result.test().p()).isCloseTo(1.271e-5, within(1e-8));
    }

    @Test
    void meanRemissionInTwentyWeeks() {
        Estimate mean = RestrictedMean.of(treated, 20, LEVEL);
        assertThat(mean.value()).isCloseTo(16.116526611, within(1e-9));
        assertThat(mean.standardError()).isCloseTo(1.251560196, within(1e-9));
        Estimate control = RestrictedMean.of(placebo, 20, LEVEL);
        assertThat(control.value()).isCloseTo(8.428571429, within(1e-9));
        assertThat(control.standardError()).isCloseTo(1.268082683, within(1e-9));
        Estimate difference = RestrictedMean.difference(treated, placebo, 20, LEVEL);
        assertThat(difference.standardError())
                .as("errors of independent groups")
                .isCloseTo(Math.hypot(mean.standardError(), control.standardError()), within(1e-12));
        assertThat(difference.value()).isCloseTo(16.116526611 - 8.428571429, within(1e-9));
        assertThat(difference.interval().low()).isGreaterThan(4);
    }

    @Test
    void aMeanOfTheWholePlaceboGroupIsThePlainMean() {
        double sum = Published.PLACEBO.stream().mapToDouble(TimeToEvent::time).sum();
        assertThat(RestrictedMean.of(placebo, 40, LEVEL).value()).isCloseTo(sum / 21, within(1e-9));
    }

    @Test
    void noRestrictedMeanPastTheFollowUp() {
        assertThatThrownBy(() -> RestrictedMean.of(treated, 36, LEVEL)).hasMessageContaining("(36.0)");
        assertThatThrownBy(() -> new TimeToEvent(-1, true)).hasMessageContaining("0 or more");
    }
}
