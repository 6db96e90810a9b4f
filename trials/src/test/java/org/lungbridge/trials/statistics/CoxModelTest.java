package org.lungbridge.trials.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Cox regression against R 4.2 survival 3.5 (coxph, cox.zph) on two published trials. */
class CoxModelTest {
    private final CoxModel.Fit leukemia = CoxModel.fit(Published.leukemia());
    private final CoxModel.Fit veterans = CoxModel.fit(Published.rows("veteran.csv").stream()
            .map(row -> new CoxModel.Patient(row[0], (int) row[1], new double[] {row[2], row[3], row[4]}))
            .toList());

    @Test
    void mercaptopurineCutsTheHazardOfRelapseToAFifth() {
        assertThat(leukemia.coefficients().get(0)).isCloseTo(-1.5721251488, within(1e-9));
        assertThat(leukemia.standardErrors().get(0)).isCloseTo(0.4123967177, within(1e-9));
        assertThat(leukemia.robustErrors().get(0)).isCloseTo(0.3773656, within(1e-7));
        assertThat(leukemia.logLikelihoodAtZero()).isCloseTo(-93.1842699968, within(1e-9));
        assertThat(leukemia.logLikelihood()).isCloseTo(-85.0084245774, within(1e-9));
        assertThat(leukemia.scoreTest().statistic()).isCloseTo(17.24653680, within(1e-7));
        Estimate ratio = leukemia.robustHazardRatio(0, 0.95);
        assertThat(ratio.value()).isCloseTo(0.2076035, within(1e-7));
        assertThat(ratio.interval().low()).isCloseTo(0.09908788, within(1e-7));
        assertThat(ratio.interval().high()).isCloseTo(0.4349596, within(1e-7));
    }

    @Test
    void leukemiaHazardsAreProportional() {
        assertThat(leukemia.proportional().get(0).p()).isGreaterThan(0.9);
    }

    @Test
    void veteransWithThreeCovariates() {
        assertThat(veterans.coefficients().get(0)).isCloseTo(0.189546442, within(1e-8));
        assertThat(veterans.coefficients().get(1)).isCloseTo(-0.034443897, within(1e-8));
        assertThat(veterans.coefficients().get(2)).isCloseTo(-0.003864418, within(1e-8));
        assertThat(veterans.standardErrors().get(1)).isCloseTo(0.005232415, within(1e-8));
        assertThat(veterans.robustErrors().get(0)).isCloseTo(0.202720055898, within(1e-8));
        assertThat(veterans.robustErrors().get(1)).isCloseTo(0.004779968253, within(1e-8));
        assertThat(veterans.robustErrors().get(2)).isCloseTo(0.009782472529, within(1e-8));
        assertThat(veterans.scoreTest().statistic()).isCloseTo(46.84, within(0.005));
    }

    @Test
    void theGoodOfAHighKarnofskyScoreFadesWithTime() {
        assertThat(veterans.proportional().get(0).p()).isGreaterThan(0.05);
        assertThat(veterans.proportional().get(1).p()).isLessThan(0.05);
        assertThat(veterans.proportional().get(1).statistic()).isCloseTo(4.654533, within(0.05));
        assertThat(veterans.proportional().get(0).statistic()).isCloseTo(1.113803, within(0.05));
        assertThat(veterans.proportional().get(2).statistic()).isCloseTo(0.972445, within(0.05));
        assertThat(veterans.allProportional().statistic()).isCloseTo(10.189143, within(0.1));
    }

    @Test
    void aConstantCovariateOrAnInfiniteRatioIsRefused() {
        List<CoxModel.Patient> same = List.of(
                new CoxModel.Patient(1, 1, new double[] {1}),
                new CoxModel.Patient(2, 1, new double[] {1}),
                new CoxModel.Patient(3, 0, new double[] {1}));
        assertThatThrownBy(() -> CoxModel.fit(same)).hasMessageContaining("constant");
    }
}
