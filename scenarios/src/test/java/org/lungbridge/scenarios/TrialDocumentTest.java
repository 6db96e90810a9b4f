package org.lungbridge.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lungbridge.scenarios.document.trial.Trial;
import org.lungbridge.scenarios.reading.InvalidDocument;
import org.lungbridge.scenarios.reading.Problem;

/** Trials are read as they are written, and refused with what is wrong, where, what is allowed and what was meant. */
class TrialDocumentTest {
    private static final Path TRIALS = Path.of("trials");
    private static final String SHIPPED = text("low-vs-standard-act");

    private static String text(String id) {
        return new String(Library.trialBytes(id), StandardCharsets.UTF_8);
    }

    private static Trial read(String text) {
        return Documents.readTrial("trial.json", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void indexNamesEveryTrial() throws IOException {
        try (var files = Files.list(TRIALS)) {
            String index = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .sorted()
                    .map(name -> name + "\n")
                    .collect(Collectors.joining());
            CommittedFile.holds(TRIALS.resolve("index.txt"), index);
        }
    }

    @Test
    void everyTrialIsCalledLikeItsFileSaysWhatItCannotAnswerAndHasAPage() {
        assertThat(Library.trials())
                .contains(
                        "low-vs-standard-act",
                        "heparin-free-48h",
                        "aptt-low-vs-high",
                        "three-arms-rate-like",
                        "prone-vs-supine-on-ecmo",
                        "plex-vs-none",
                        "eight-strategies")
                .allSatisfy(id -> assertThat(Library.trial(id).id()).isEqualTo(id))
                .allSatisfy(id -> assertThat(Library.trial(id).cannotAnswer()).isNotEmpty())
                .allSatisfy(id -> assertThat(Library.trial(id).cohort().drawn())
                        .allSatisfy(marginal -> assertThat(marginal.source()).isNotBlank()))
                .allSatisfy(id ->
                        assertThat(Path.of("..", "docs", "trials", id + ".md")).exists());
    }

    @Test
    void whatIsWrittenIsReadAsTheSameTrial() {
        for (String id : Library.trials()) {
            Trial trial = Library.trial(id);
            assertThat(read(Documents.write(trial))).isEqualTo(trial);
        }
    }

    @Test
    void ownEndpointsAreWrittenAsTheyAreRead() {
        String own = """
                "definitions": [
                  { "id": "longest-hypoxemia", "title": "Hypoxemia", "definition": "Days with SpO2 below 88 % on ECMO.",
                    "kind": "number", "measure": { "column": "SpO2", "statistic": "days-below", "bound": 0.88,
                    "onEcmo": true } } ],
                "reference\"""";
        Trial trial = read(SHIPPED.replaceFirst("\"reference\"", own)
                .replace("\"endpoints\": [", "\"endpoints\": [ \"longest-hypoxemia\","));
        assertThat(trial.definitions()).hasSize(1);
        assertThat(read(Documents.write(trial))).isEqualTo(trial);
        Trial fewer = trial.with(5, 10);
        assertThat(read(Documents.write(fewer))).isEqualTo(fewer);
        assertThat(fewer.seedOfChance()).isEqualTo(5);
        assertThat(fewer.patientsOfAStudy()).isEqualTo(10);
    }

    @Test
    void trialsAreToldFromOtherDocuments() {
        assertThat(Documents.isTrial("t", SHIPPED.getBytes(StandardCharsets.UTF_8)))
                .isTrue();
        assertThat(Documents.isTrial("s", Library.scenarioBytes("sle-dah-course")))
                .isFalse();
        assertThat(Documents.isTrial("a", Library.strategyBytes("S1-ladder"))).isFalse();
        assertThatThrownBy(() -> Library.trial("low-vs-standard"))
                .hasMessageContaining("(low-vs-standard-act) was meant");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"strategy\": \"S1-ladder\" | \"strategy\": \"S1-lader\" | /arms/0/strategy | (S1-ladder) was meant",
                "\"reference\": \"standard\" | \"reference\": \"standart\" | /reference | (standard) was meant",
                "\"id\": \"ladder\" | \"id\": \"standard\" | /arms/1/id | Two arms are called (standard)",
                "\"primary\": \"major-bleeding-on-ecmo\" | \"primary\": \"major-bleeding-on-emco\" | /primary | (major-bleeding-on-ecmo) was meant",
                "\"major-bleeding-outside-lung\", | \"major-bleeding-outside-lng\", | /endpoints/2 | (major-bleeding-outside-lung) was meant",
                "\"name\": \"pH\" | \"name\": \"pHH\" | /cohort/marginals | Nothing of a patient is called (pHH)",
                "\"of\": \"heparin.clearance_factor\" | \"of\": \"heparin.clearence_factor\" | /of | (heparin.clearance_factor) was meant",
                "\"mean\": \"54 mmHg\" | \"mean\": \"54 cm\" | /distribution/mean | (PaO2) is measured in (mmHg)",
                "\"mean\": 7.25 | \"mean\": 72.5 | /distribution/mean | (pH) may be 6.5 to 7.9",
                "\"sd\": \"9 mmHg\" | \"sd\": \"-9 mmHg\" | /distribution/sd | a value above 0 is due",
                "\"low\": \"18 a\", \"high\": \"80 a\" | \"low\": \"80 a\", \"high\": \"18 a\" | /distribution/low | The least value (80 a) is not below the greatest (18 a)",
                "\"word\": \"female\" | \"word\": \"femal\" | /word | (female) was meant",
                "\"kind\": \"words\" | \"kind\": \"wrods\" | /distribution/kind | (words) was meant",
                "\"between\": [\"PaCO2\", \"pH\"] | \"between\": [\"PaCO3\", \"pH\"] | /between/0 | (PaCO2) was meant",
                "[\"age >= 18 a\" | [\"aeg >= 18 a\" | /cohort/include/0 | (age) was meant",
                "[\"age >= 18 a\" | [\"age>=18 a\" | /cohort/include/0 | (age >= 18 a) was meant",
                "[\"age >= 18 a\" | [\"age => 18 a\" | /cohort/include/0 | compares by (=>)",
                "[\"age >= 18 a\" | [\"age >= 18 mmHg\" | /cohort/include/0 | (age) is measured in (a)",
                "[\"age >= 18 a\" | [\"sex = femele\" | /cohort/include/0 | (female) was meant",
                "\"scenario\": \"sle-dah-course\" | \"scenario\": \"sle-dah-curse\" | /scenario | (sle-dah-course) was meant",
                "\"label\": \"lupus\" | \"label\": \"vasculitis-rituximab\" | /cohort/templates/2 | Two templates are called (vasculitis-rituximab)",
                "\"perTemplate\": { \"lupus\" | \"perTemplate\": { \"lupis\" | /perTemplate/lupis | (lupus) was meant",
                "[\"7 d\", \"28 d\"] | [\"7 d\", \"60 d\"] | /analyses/horizons/1 | lies after the end of follow-up (28 d)",
                "[\"etiology\", \"sex\" | [\"etiologie\", \"sex\" | /analyses/subgroups/0 | (etiology) was meant",
                "\"seed\": 2026 | \"seed\": 2026.5 | /seed | a whole number is due",
                "\"high\": 2.9 | \"high\": 1.07 | /sensitivity/0/low | the two were exchanged",
                "\"high\": 2.9 | \"high\": 9 | /sensitivity/0/high | may be 1.07 to 2.9",
                "\"id\": \"ladder\", | \"id\": \"ladder\", \"courseWithout\": [\"suctions\"], | /arms/0/courseWithout/0 | (suction) was meant",
                "\"id\": \"ladder\", | \"id\": \"ladder\", \"overrides\": { \"bleeding.frality\": 1 }, | /arms/0/overrides | (bleeding.frailty) was meant",
                "\"follow\": \"28 d\" | \"folow\": \"28 d\" | /folow | (follow) was meant"
            })
    void everyMistakeIsToldWithPlaceAndHint(String good, String bad, String pointer, String message) {
        assertThat(SHIPPED).contains(good);
        String broken = SHIPPED.substring(0, SHIPPED.indexOf(good))
                + bad
                + SHIPPED.substring(SHIPPED.indexOf(good) + good.length());
        assertThatThrownBy(() -> read(broken)).isInstanceOfSatisfying(InvalidDocument.class, invalid -> {
            assertThat(invalid.problems())
                    .anySatisfy(problem -> assertThat(problem.pointer()).contains(pointer));
            assertThat(invalid.getMessage()).contains("trial.json:").contains(message);
        });
    }

    /**
     * Of normal numbers with r(a, c) = 0.908 and r(b, c) = −0.518 (ranks 0.9 and −0.5) r(a, b) is at most
     * 0.908 · −0.518 + √((1 − 0.908²)(1 − 0.518²)) = −0.112, a rank correlation of −0.107.
     */
    @Test
    void correlationsThatDoNotGoTogetherAreToldWithTheNearestThatDo() {
        String impossible = SHIPPED.replaceFirst(
                "\"correlations\": \\[",
                "\"correlations\": [ { \"between\": [\"age\", \"hemoglobin\"], \"rank\": 0.9 },"
                        + " { \"between\": [\"age\", \"heparinClearance\"], \"rank\": 0.9 },"
                        + " { \"between\": [\"hemoglobin\", \"heparinClearance\"], \"rank\": -0.5 },");
        assertThatThrownBy(() -> read(impossible))
                .hasMessageContaining("not positive definite")
                .hasMessageContaining("/cohort/correlations/0")
                .hasMessageContaining("nearest possible is -0.11 instead of 0.90 between (age) and (hemoglobin)");
    }

    @Test
    void valuesNeedSomethingToStandIn() {
        String noGas = SHIPPED.replace("\"scenario\": \"sle-dah-course\"", "\"scenario\": \"prone-dah-course\"");
        assertThatThrownBy(() -> read(noGas)).hasMessageContaining("has nothing in which (PaO2) could stand");
    }

    @Test
    void warningsTellWhatIsWithoutEffect() {
        String unknown = SHIPPED.replace(
                "\"include\":",
                "\"parameterUncertainty\": [{ \"name\": \"slope\", \"of\": \"bleeding_diathesis.per_20_s\", \"source\": \"s\","
                        + " \"distribution\": { \"kind\": \"uniform\", \"low\": 1.1, \"high\": 2.9 } }], \"include\":");
        List<Problem> warnings = Documents.trialWarnings("trial.json", unknown.getBytes(StandardCharsets.UTF_8));
        assertThat(warnings).hasSize(1);
        assertThat(warnings.get(0).message()).contains("not drawn in a trial of one study");
        assertThat(Documents.trialWarnings("trial.json", SHIPPED.getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }
}
