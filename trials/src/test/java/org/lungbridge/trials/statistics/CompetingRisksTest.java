package org.lungbridge.trials.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Death from melanoma or from something else, against R 4.2 cmprsk 2.2-11 (cuminc, crr). */
class CompetingRisksTest {
    private final List<CompetingTime> patients = Published.rows("melanoma.csv").stream()
            .map(row -> new CompetingTime(row[0], (int) row[1]))
            .toList();

    @Test
    void incidencesAreThePublishedOnes() {
        CumulativeIncidence melanoma = CumulativeIncidence.of(patients, 1);
        CumulativeIncidence other = CumulativeIncidence.of(patients, 2);
        assertThat(melanoma.at(1000)).isCloseTo(0.12745713596, within(1e-10));
        assertThat(melanoma.at(3000)).isCloseTo(0.30962016566, within(1e-10));
        assertThat(other.at(2000)).isCloseTo(0.05045644453, within(1e-10));
    }

    /** cmprsk has the variance of Aalen, which differs by less than one part in a hundred. */
    @Test
    void variancesAreThoseOfAalenNearly() {
        CumulativeIncidence melanoma = CumulativeIncidence.of(patients, 1);
        assertThat(melanoma.variance(1000)).isCloseTo(0.0005481186382, within(0.0005481 * 0.01));
        assertThat(melanoma.variance(3000)).isCloseTo(0.0013789327654, within(0.0013789 * 0.01));
        assertThat(CumulativeIncidence.of(patients, 2).variance(2000))
                .isCloseTo(0.0002451319479, within(0.000245 * 0.01));
        Interval limits = melanoma.estimate(1000, 0.95).interval();
        assertThat(limits.low()).isCloseTo(0.0885, within(0.001));
        assertThat(limits.high()).isCloseTo(0.1817, within(0.001));
    }

    @Test
    void withoutCensoringTheVarianceIsBinomial() {
        List<CompetingTime> seen = patients.stream().filter(p -> p.cause() > 0).toList();
        CumulativeIncidence melanoma = CumulativeIncidence.of(seen, 1);
        double f = melanoma.at(1500);
        assertThat(f)
                .isCloseTo(
                        seen.stream()
                                        .filter(p -> p.cause() == 1 && p.time() <= 1500)
                                        .count()
                                / 71.0,
                        within(1e-12));
        assertThat(melanoma.variance(1500)).isCloseTo(f * (1 - f) / 71, within(1e-5));
    }

    @Test
    void causesAndSurvivalSumToOne() {
        SurvivalCurve any = SurvivalCurve.of(patients.stream()
                .map(p -> new TimeToEvent(p.time(), p.cause() > 0))
                .toList());
        double sum = CumulativeIncidence.of(patients, 1).at(2500)
                + CumulativeIncidence.of(patients, 2).at(2500)
                + any.at(2500);
        assertThat(sum).isCloseTo(1, within(1e-12));
    }

    @Test
    void fineAndGraysRatiosAndErrorsAreThoseOfCrr() {
        FineGray.Fit fit = FineGray.fit(Published.rows("melanoma.csv").stream()
                .map(row -> new CoxModel.Patient(row[0], (int) row[1], new double[] {row[2], row[3], row[4]}))
                .toList());
        assertThat(fit.coefficients().get(0)).isCloseTo(0.474513648467, within(1e-6));
        assertThat(fit.coefficients().get(1)).isCloseTo(0.008212669168, within(1e-7));
        assertThat(fit.coefficients().get(2)).isCloseTo(1.336471250380, within(1e-6));
        assertThat(fit.standardErrors().get(0)).isCloseTo(0.274939058612, within(1e-6));
        assertThat(fit.standardErrors().get(1)).isCloseTo(0.009216785127, within(1e-6));
        assertThat(fit.standardErrors().get(2)).isCloseTo(0.289939563272, within(1e-6));
        assertThat(fit.hazardRatio(2, 0.95).interval().low()).isGreaterThan(2);
    }

    @Test
    void withoutOtherCausesFineAndGrayIsCox() {
        List<CoxModel.Patient> untied = Published.rows("melanoma.csv").stream()
                .map(row -> new CoxModel.Patient(
                        row[0] + row[3] / 1000 + row[2] / 10000, row[1] == 1 ? 1 : 0, new double[] {row[4]}))
                .toList();
        assertThat(FineGray.fit(untied).coefficients().get(0))
                .isCloseTo(CoxModel.fit(untied).coefficients().get(0), within(1e-6));
        assertThat(FineGray.fit(untied).standardErrors().get(0))
                .isCloseTo(CoxModel.fit(untied).robustErrors().get(0), within(1e-6));
    }
}
