package org.lungbridge.dossier.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** All unknowns drawn at once. */
class UncertaintyTest {
    private static final int DRAWS = 1000;

    private static double[] column(double[][] rows, int k) {
        return Arrays.stream(rows).mapToDouble(row -> row[k]).sorted().toArray();
    }

    /** A triangle from 0 to 1 with its peak at m has the mean (1 + m)/3 and, at its peak, the quantile m. */
    @Test
    void placesAreTriangularAroundWhatThePatientHas() {
        double[][] rows = Uncertainty.hypercube(
                DRAWS, List.of(new Factor("a", 0, 0.5, 1), new Factor("b", 0, 2, 10), new Factor("c", 1, 1, 2)));
        double[] modes = {0.5, 0.2, 0};
        for (int k = 0; k < modes.length; k++) {
            double[] places = column(rows, k);
            assertThat(Arrays.stream(places).average().orElseThrow()).isCloseTo((1 + modes[k]) / 3, within(0.002));
            assertThat(places[0]).isBetween(0.0, 0.05);
            assertThat(places[DRAWS - 1]).isBetween(0.95, 1.0);
            assertThat(places[(int) (DRAWS * modes[k])]).isCloseTo(modes[k], within(0.01));
        }
    }

    @Test
    void unknownsAreDrawnIndependentlyOfEachOther() {
        double[][] rows = Uncertainty.hypercube(DRAWS, List.of(new Factor("a", 0, 0.5, 1), new Factor("b", 0, 0.5, 1)));
        double together = Arrays.stream(rows)
                .mapToDouble(row -> (row[0] - 0.5) * (row[1] - 0.5))
                .average()
                .orElseThrow();
        assertThat(together * 24).isCloseTo(0, within(0.1));
    }

    @Test
    void aPatientWithAFewDrawsHasAPage() {
        Uncertainty.Told told = Uncertainty.of(new Headline(0), 2, 0.05, 2, (done, all, what) -> {}, () -> false);
        assertThat(told.outcomes()).hasSize(10);
        assertThat(told.told()).isEqualTo(2);
        Uncertainty.Outcome saturation = told.outcomes().get(0);
        assertThat(saturation.percentiles()).isSorted();
        assertThat(saturation.usual()).isBetween(0.7, 1.0);
        String page = SensitivityPage.of(List.of(), List.of(), List.of(), List.of(told), 0, 0.05);
        assertThat(page)
                .contains("All unknowns together", "within 5 %", "| SaO2 |")
                .doesNotContain("Screening:");
        assertThat(new String(UncertaintyPage.csv(List.of(told)), StandardCharsets.UTF_8))
                .startsWith("reach,drawn,told,output,usual,p2.5")
                .hasLineCount(11);
        assertThat(UncertaintyPage.figure(told).svg()).contains("aPTT_s");
    }
}
