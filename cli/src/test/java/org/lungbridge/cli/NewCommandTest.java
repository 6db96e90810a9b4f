package org.lungbridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lungbridge.engine.Outcome.Ending;
import org.lungbridge.scenarios.Documents;
import org.lungbridge.scenarios.Library;
import org.lungbridge.scenarios.Schemas;
import org.lungbridge.scenarios.file.JsonFile;

/** Authors begin, check and print on the command line. */
class NewCommandTest {
    @TempDir
    private Path folder;

    private static Answer to(Object... arguments) {
        return Answer.to(StandIn.thatEnds(Ending.END_TIME), arguments);
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    @Test
    void newScenarioPassesCheckAndRunsAsItIs() {
        Answer written = to("new", "scenario", file("bed-seven"));
        assertThat(written.code()).isZero();
        assertThat(written.out()).contains("Written: " + file("bed-seven.json"), "Next: lungbridge check");
        assertThat(Documents.readScenario(file("bed-seven.json")).id()).isEqualTo("bed-seven");
        assertThat(file("scenario.schema.json")).content().isEqualTo(Schemas.text("scenario"));
        assertThat(file("bed-seven.json")).content().contains("\"$schema\": \"./scenario.schema.json\"");
        assertThat(to("check", "--strict", file("bed-seven.json")).out()).endsWith(": valid" + System.lineSeparator());
        assertThat(to("run", file("bed-seven.json"), "--no-figures", "-o", file("run"))
                        .code())
                .isZero();
    }

    @Test
    void newLessonComesWithThreeLearners() throws IOException {
        assertThat(to("new", "scenario", file("bleed.json"), "--lesson").code()).isZero();
        assertThat(to("check", "--strict", file("bleed.json"), file("bleed.slow.json"))
                        .code())
                .isZero();
        Files.delete(file("bleed.slow.json"));
        Answer lacking = to("check", "--strict", file("bleed.json"));
        assertThat(lacking.code()).isEqualTo(ExitCode.INVALID);
        assertThat(lacking.out())
                .contains("has no learner (", "bleed.slow.json")
                .doesNotContain(": valid");
        assertThat(to("new", "learner", file("bleed.slow")).code()).isZero();
        assertThat(to("check", "--strict", file("bleed.json")).code()).isZero();
    }

    @Test
    void copyOfAShippedLessonIsOneOfItsOwn() {
        assertThat(to("new", "scenario", file("our-pump"), "--from", "drill-pump-failure")
                        .code())
                .isZero();
        assertThat(Documents.readScenario(file("our-pump.json")).teaching())
                .isEqualTo(Library.scenario("drill-pump-failure").teaching());
        assertThat(to("check", "--strict", file("our-pump.json")).code()).isZero();
        assertThat(to(
                                "run",
                                file("our-pump.json"),
                                "--no-figures",
                                "-o",
                                file("run"),
                                "--learner",
                                file("our-pump.expert.json"))
                        .code())
                .isZero();
        assertThat(to("new", "scenario", file("x"), "--from", "drill-pump-failur")
                        .err())
                .contains("(drill-pump-failure) was meant");
    }

    @Test
    void learnersAndChecklistsAreBegunToo() {
        assertThat(to("new", "learner", file("our-case.novice"), "--scenario", "sle-dah-vv-ecmo")
                        .code())
                .isZero();
        assertThat(to("new", "checklist", file("ours"), "--from", "circuit-emergency")
                        .code())
                .isZero();
        assertThat(to("new", "checklist", file("theirs")).code()).isZero();
        assertThat(to("check", file("our-case.novice.json"), file("ours.json"), file("theirs.json"))
                        .code())
                .isZero();
        assertThat(file("our-case.novice.json"))
                .content()
                .contains("\"id\": \"our-case.novice\"", "\"scenario\": \"sle-dah-vv-ecmo\"");
    }

    @Test
    void nothingIsWrittenOverUnlessAsked() throws IOException {
        Path mine = Files.writeString(file("mine.json"), "mine");
        Path schema = Files.writeString(file("scenario.schema.json"), "old");
        Answer refused = to("new", "scenario", mine);
        assertThat(refused.code()).isEqualTo(ExitCode.FAILURE);
        assertThat(refused.err()).contains("nothing was written", "--force");
        assertThat(mine).hasContent("mine");
        assertThat(to("new", "scenario", file("other")).code()).isZero();
        assertThat(schema).hasContent("old");
        assertThat(to("new", "scenario", mine, "--force").code()).isZero();
        assertThat(schema).content().isEqualTo(Schemas.text("scenario"));
    }

    @ParameterizedTest
    @CsvSource({"Bed Seven, bed-seven", "PUMP_2, pump-2", "a.b, a-b"})
    void nameThatIsNoIdIsRefusedWithOneThatIs(String bad, String meant) {
        Answer answer = to("new", "scenario", file(bad));
        assertThat(answer.code()).isEqualTo(ExitCode.USAGE);
        assertThat(answer.err()).contains("(" + meant + ") was meant");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void optionsThatDoNotGoTogetherAreRefused() {
        assertThat(to("new", "checklist", file("x"), "--lesson").code()).isEqualTo(ExitCode.USAGE);
        assertThat(to("new", "scenario", file("x"), "--scenario", "y").code()).isEqualTo(ExitCode.USAGE);
        assertThat(to("new", "case", file("x")).code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void strictTakesWarningsForProblemsAndPlainDoesNot() throws IOException {
        to("new", "scenario", file("bleed"), "--lesson");
        Path lesson = file("bleed.json");
        Files.writeString(lesson, Files.readString(lesson).replace("\"to\": \"settled\"", "\"to\": \"stable\""));
        assertThat(to("check", lesson))
                .satisfies(plain -> assertThat(plain.code()).isZero())
                .satisfies(plain ->
                        assertThat(plain.out()).contains(": valid", "no trigger leads to the state (settled)"));
        assertThat(to("check", "--strict", lesson))
                .satisfies(strict -> assertThat(strict.code()).isEqualTo(ExitCode.INVALID))
                .satisfies(strict ->
                        assertThat(strict.out()).contains("no trigger leads to").doesNotContain(": valid"));
    }

    @Test
    void checkAnswersProgramsInJson() throws IOException {
        to("new", "scenario", file("case"));
        Path bad = file("case.json");
        Files.writeString(bad, Files.readString(bad).replace("\"55 kg\"", "\"-55 kg\""));
        Answer answer = to("check", "--format", "json", bad, "drill-pump-failure");
        assertThat(answer.code()).isEqualTo(ExitCode.INVALID);
        var documents = JsonFile.read(answer.out().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .get("documents");
        assertThat(documents.at("/0/valid").asBoolean()).isFalse();
        assertThat(documents.at("/0/problems/0/pointer").asString()).isEqualTo("/patient/weight");
        assertThat(documents.at("/0/problems/0/line").asInt()).isPositive();
        assertThat(documents.at("/1/valid").asBoolean()).isTrue();
    }

    @Test
    void fileIsDescribedAndPrintedWithItsExpert() {
        to("new", "scenario", file("bleed"), "--lesson");
        assertThat(to("describe", file("bleed.json")).out())
                .contains("What happens:", "T1 bleed-begins", "Expected actions:", "Never for patient care");
        Path page = file("bleed.html");
        assertThat(to("describe", file("bleed.json"), "--html", page).code()).isZero();
        assertThat(page).content().contains("<h2 id=\"expected-actions\">", "Never for patient care");
        assertThat(to("describe", file("bleed.json"), "--html", page).code()).isEqualTo(ExitCode.FAILURE);
        assertThat(to("describe", "rotaflow", "--html", file("x.html")).err()).contains("is that of a scenario");
    }

    @Test
    void schemaIsWrittenToAFileOrFolder() {
        assertThat(to("schema", "learner", "-o", folder).code()).isZero();
        assertThat(file("learner.schema.json")).content().isEqualTo(Schemas.text("learner"));
        assertThat(to("schema", "learner", "-o", folder).code()).isEqualTo(ExitCode.FAILURE);
        assertThat(to("schema", "marks", "-o", file("sub/m.json")).code()).isZero();
        assertThat(file("sub/m.json")).exists();
    }
}
