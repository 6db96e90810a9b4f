package org.lungbridge.dossier.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lungbridge.dossier.dataset.Dataset;
import org.lungbridge.dossier.dataset.Datasets;
import org.lungbridge.dossier.dataset.Row;
import org.lungbridge.dossier.dataset.Trust;
import org.lungbridge.dossier.dataset.Use;

/** The fast datasets against the engine, and what is made of findings. */
@Tag("once")
class ValidationTest {
    private static Row row(double value, double within) {
        return new Row(Map.of("PO2", 26.8), "saturation", "%", value, within, null, null, null, null, null);
    }

    private static Dataset dataset(Row... rows) {
        return new Dataset(
                "half",
                "blood",
                "Half saturation",
                "Severinghaus 1979",
                Trust.VERIFIED,
                Use.VALIDATES,
                "test",
                "blood",
                null,
                null,
                null,
                null,
                null,
                List.of(rows));
    }

    private static List<Finding> findings(int threads, Dataset... datasets) {
        return Validation.of(List.of(datasets), threads, (runs, all, name) -> {}, () -> false);
    }

    private static List<Finding> fast;

    @BeforeAll
    static void fastDatasetsAreRun() {
        fast = findings(
                2,
                Datasets.shipped().stream().filter(dataset -> !dataset.isSlow()).toArray(Dataset[]::new));
    }

    /** Nothing that passed in the last release is missed now. */
    @Test
    void fastDatasetsHaveNoRegression() {
        assertThat(History.shipped().regressions(fast)).extracting(Finding::key).isEmpty();
        assertThat(fast).allSatisfy(finding -> assertThat(finding.trouble()).isEmpty());
    }

    @Test
    void everyMissIsExplained() {
        assertThat(fast.stream()
                        .filter(finding -> !finding.passed())
                        .filter(finding -> finding.row().miss() == null)
                        .map(Finding::key))
                .isEmpty();
    }

    /** Slow datasets are not run here, but what became of them in the last release is known. */
    @Test
    void everyMissOfTheLastReleaseIsExplained() {
        Map<String, History.Past> past = History.shipped().rows();
        List<String> silent = new ArrayList<>();
        for (Dataset dataset : Datasets.shipped()) {
            for (int number = 1; number <= dataset.rows().size(); number++) {
                String key = dataset.group() + "/" + dataset.id() + "#" + number;
                History.Past before = past.get(key);
                if (before != null
                        && !before.passed()
                        && dataset.rows().get(number - 1).miss() == null) {
                    silent.add(key);
                }
            }
        }
        assertThat(silent).isEmpty();
    }

    /** What was asked for: at least 85 % of numbers within tolerance, of at least 80 datasets, 60 of them with numbers. */
    @Test
    void enoughDatasetsAreMet() {
        assertThat(Datasets.shipped()).hasSizeGreaterThanOrEqualTo(80);
        assertThat(Datasets.shipped().stream().filter(Dataset::isNumeric)).hasSizeGreaterThanOrEqualTo(60);
        Tally numeric = Tally.numeric(fast);
        assertThat((double) numeric.passed() / numeric.all()).isGreaterThanOrEqualTo(0.85);
    }

    /** Blood of no base excess is a little alkaline where it is half deoxygenated: 51.4 % at the P50. */
    @Test
    void aValueWithinItsToleranceHasADistanceBelowOne() {
        Finding near = findings(1, dataset(row(51.4, 1))).get(0);
        assertThat(near.passed()).isTrue();
        assertThat(near.distance()).isBetween(0.0, 0.2);
        Finding far = findings(1, dataset(row(60, 1))).get(0);
        assertThat(far.passed()).isFalse();
        assertThat(far.distance()).isBetween(8.0, 9.0);
    }

    @Test
    void threadsDoNotShow() {
        Dataset[] some = {dataset(row(51.4, 1), row(40, 1)), dataset(row(60, 1))};
        assertThat(ValidationFiles.csv(findings(1, some))).isEqualTo(ValidationFiles.csv(findings(3, some)));
    }

    @Test
    void aRowThatPassedBeforeAndIsMissedNowIsARegression() {
        List<Finding> findings = findings(1, dataset(row(60, 1), row(51.4, 1)));
        History before = History.read("row,value,passed\nblood/half#1,50,true\nblood/half#2,50,true\n");
        assertThat(before.regressions(findings)).extracting(Finding::key).containsExactly("blood/half#1");
        assertThat(History.read(History.write(findings, List.of())).regressions(findings))
                .isEmpty();
    }

    @Test
    void thePageTellsMissesWithWordsAndNotByColorAlone() {
        String page = ValidationPage.of(
                "1", findings(1, dataset(row(60, 1), row(51.4, 1))), List.of(), new History(Map.of()));
        assertThat(page).contains("1 of 2 (50 %)", "✗ miss", "✓ pass", "not explained", "Not for patient care");
        assertThat(new String(
                        ValidationFiles.json("1", findings(1, dataset(row(60, 1))), new History(Map.of())),
                        StandardCharsets.UTF_8))
                .contains("\"passed\" : 0");
    }
}
