package org.lungbridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lungbridge.engine.Outcome.Ending;
import org.lungbridge.scenarios.file.JsonFile;
import tools.jackson.databind.JsonNode;

/** {@code export}: a run as a FHIR Bundle. That it is valid FHIR is judged by HAPI in {@code fhir-judge}. */
class ExportCommandTest {
    private static final StandIn ENGINE = StandIn.thatEnds(Ending.END_TIME);

    @TempDir
    private Path folder;

    private Path run = Path.of("");

    @BeforeEach
    void runSomething() {
        run = folder.resolve("run");
        assertThat(Answer.to(ENGINE, "run", "sle-dah-vv-ecmo", "--no-figures", "-o", run)
                        .code())
                .isZero();
    }

    private static List<JsonNode> resources(Path file, String type) throws IOException {
        List<JsonNode> found = new ArrayList<>();
        for (JsonNode entry : JsonFile.read(Files.readAllBytes(file)).required("entry")) {
            if (entry.required("resource").required("resourceType").asString().equals(type)) {
                found.add(entry.required("resource"));
            }
        }
        return found;
    }

    @Test
    void theBundleHoldsPatientResultsAndWhatWasDone() throws IOException {
        Answer answer = Answer.to(ENGINE, "export", run, "--to", "fhir");
        Path file = run.resolve("fhir.json");

        assertThat(answer.code()).as(answer.err()).isZero();
        assertThat(answer.out()).isEqualTo(file + System.lineSeparator());
        JsonNode patient = resources(file, "Patient").get(0);
        assertThat(patient.required("gender").asString()).isEqualTo("female");
        assertThat(patient.at("/text/div").asString()).contains("not for patient care");
        JsonNode aptt = resources(file, "Observation").stream()
                .filter(observation -> observation.at("/code/text").asString().equals("aPTT"))
                .findFirst()
                .orElseThrow();
        assertThat(aptt.at("/code/coding/0/code").asString())
                .as("aPTT in blood by coagulation assay")
                .isEqualTo("3173-2");
        assertThat(aptt.at("/valueQuantity/code").asString()).isEqualTo("s");
        assertThat(aptt.required("effectiveDateTime").asString())
                .as("drawn after 2 h")
                .isEqualTo("2000-01-01T02:00:00Z");
        assertThat(aptt.at("/interpretation/0/coding/0/code").asString()).isEqualTo("H");
        assertThat(resources(file, "Procedure"))
                .extracting(procedure -> procedure.at("/code/coding/0/code").asString())
                .contains("start-ecmo");
    }

    @Test
    void whatTheBedsideDoesNotSeeIsLeftOutUnlessAskedFor() throws IOException {
        Path seen = folder.resolve("seen.json");
        Path all = folder.resolve("all.json");
        assertThat(Answer.to(ENGINE, "export", run, "--to", "fhir", "-o", seen).code())
                .isZero();
        assertThat(Answer.to(ENGINE, "export", run, "--to", "fhir", "--truth", "-o", all)
                        .code())
                .isZero();

        assertThat(Files.readString(seen)).contains("ecmoPumpSpeed_rpm").doesNotContain("\"SaO2\"");
        assertThat(Files.readString(all)).contains("\"SaO2\"").contains("2708-6");
    }

    @Test
    void theSameRunGivesTheSameBytes() throws IOException {
        Path again = folder.resolve("again");
        assertThat(Answer.to(ENGINE, "run", "sle-dah-vv-ecmo", "--no-figures", "-o", again)
                        .code())
                .isZero();
        for (Path one : List.of(run, again)) {
            assertThat(Answer.to(ENGINE, "export", one, "--to", "fhir", "--every", "1h")
                            .code())
                    .isZero();
        }
        assertThat(again.resolve("fhir.json")).hasSameBinaryContentAs(run.resolve("fhir.json"));
    }

    @Test
    void nothingIsOverwrittenAndMistakesAreExplained() {
        assertThat(Answer.to(ENGINE, "export", run, "--to", "fhir").code()).isZero();
        Answer twice = Answer.to(ENGINE, "export", run, "--to", "fhir");
        Answer noForm = Answer.to(ENGINE, "export", run, "--to", "fihr");
        Answer noRun = Answer.to(ENGINE, "export", folder, "--to", "fhir");
        Answer noDate = Answer.to(ENGINE, "export", run, "--to", "fhir", "--start", "31.3.2026");

        assertThat(twice.code()).isEqualTo(ExitCode.FAILURE);
        assertThat(twice.err()).contains("fhir.json").contains("Maybe another name was meant, or --force.");
        assertThat(noForm.code()).isEqualTo(ExitCode.USAGE);
        assertThat(noForm.err()).contains("(fihr)").contains("Maybe (fhir) was meant.");
        assertThat(noRun.code()).isEqualTo(ExitCode.FAILURE);
        assertThat(noRun.err()).contains("is no run folder");
        assertThat(noDate.err()).contains("(31.3.2026) is no date").contains("2026-03-31");
    }
}
