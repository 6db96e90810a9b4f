package org.lungbridge.trials.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Contrasts of the same patients, and how exact simulated numbers are. */
class TwinsTest {
    /** Hours of sleep gained with two drugs by ten patients (Student 1908, Biometrika 6:1; also R's data set sleep). */
    private static final double[] LEVO = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};

    private static final double[] DEXTRO = {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};

    @Test
    void studentsSleepers() {
        PairedContrast contrast = PairedContrast.of(LEVO, DEXTRO, 0.95);
        assertThat(contrast.difference().value()).isCloseTo(1.58, within(1e-12));
        assertThat(contrast.test().statistic()).isCloseTo(4.0621277, within(1e-7));
        assertThat(contrast.test().p()).isCloseTo(0.00283289, within(1e-8));
        assertThat(contrast.difference().interval().low()).isCloseTo(0.7001142367, within(1e-9));
        assertThat(contrast.difference().interval().high()).isCloseTo(2.4598857633, within(1e-9));
    }

    @Test
    void pairingSavesPatients() {
        PairedContrast contrast = PairedContrast.of(LEVO, DEXTRO, 0.95);
        double unpaired = contrast.unpaired().standardError();
        double paired = contrast.difference().standardError();
        assertThat(contrast.saving()).isCloseTo(unpaired * unpaired / (paired * paired), within(1e-9));
        assertThat(contrast.saving()).isGreaterThan(4);
        assertThatThrownBy(() -> PairedContrast.of(LEVO, new double[3], 0.95)).hasMessageContaining("as many");
    }

    /** Morris 2019, section 5.3: coverage of 95 % to an error of 0.5 % takes 1,900 repetitions, whatever is simulated. */
    @Test
    void repetitionsForACoverage() {
        assertThat(MonteCarlo.studiesForShare(0.95, 0.005)).isEqualTo(1900);
        assertThat(MonteCarlo.errorOfShare(0.95, 1900)).isCloseTo(0.005, within(1e-12));
        assertThat(MonteCarlo.errorOfDeviation(1, 201)).isCloseTo(0.05, within(1e-12));
        assertThat(MonteCarlo.mean(DEXTRO, 0.95).value()).isCloseTo(0.75, within(1e-12));
        assertThat(MonteCarlo.mean(DEXTRO, 0.95).standardError())
                .as("1.78901/√10 (R 4.2, sd)")
                .isCloseTo(0.5657345, within(1e-7));
    }

    /** R 4.2, p.adjust. */
    @Test
    void adjustedForFourQuestions() {
        double[] p = {0.01, 0.04, 0.03, 0.005};
        assertThat(Multiplicity.holm(p)).containsExactly(new double[] {0.03, 0.06, 0.06, 0.02}, within(1e-12));
        assertThat(Multiplicity.falseDiscovery(p))
                .containsExactly(new double[] {0.02, 0.04, 0.04, 0.02}, within(1e-12));
    }
}
