package org.lungbridge.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
import org.lungbridge.scenarios.file.JsonFile;
import org.lungbridge.scenarios.file.Sha256;
import tools.jackson.databind.JsonNode;

class RunCommandTest {
    private static final String NAME = "sle-dah-vv-ecmo";

    @TempDir
    private Path folder;

    private Answer run(Simulator simulator, String... more) {
        String[] all = new String[more.length + 4];
        all[0] = "run";
        all[1] = NAME;
        all[2] = "-o";
        all[3] = folder.resolve("run").toString();
        System.arraycopy(more, 0, all, 4, more.length);
        return Answer.to(simulator, (Object[]) all);
    }

    private JsonNode json(String file) throws IOException {
        return JsonFile.read(Files.readAllBytes(folder.resolve("run").resolve(file)));
    }

    @Test
    void runFolderHoldsEveryFileTheReadmePromises() throws IOException {
        assertThat(run(StandIn.thatEnds(Ending.END_TIME), "--until", "3h").code())
                .isZero();
        Path run = folder.resolve("run");
        assertThat(run.resolve("scenario.json")).hasBinaryContent(Library.scenarioBytes(NAME));
        assertThat(Files.readString(run.resolve("timeseries.csv")).lines().limit(2))
                .containsExactly("time_s,SaO2,pHa,ecmoPumpSpeed_rpm", "0,0.73,7.22,0");
        assertThat(Files.readString(run.resolve("timeseries.csv")))
                .doesNotContain("\r")
                .endsWith("\n");
        assertThat(run.resolve("events.csv")).hasContent("""
                        time_s,kind,actor,what,detail
                        7200,order,timeline,start-ecmo,"3240 rpm, ""prime"" 0.6 L"
                        10800,end,engine,the end time was reached,
                        """);
        assertThat(run.resolve("labs.csv")).hasContent("""
                        drawn_s,available_s,test,value,unit,flag
                        7200,10000,aPTT,46.2,s,H
                        """);
        assertThat(run.resolve("figures/trend.png")).isNotEmptyFile();
        assertThat(run.resolve("figures/trend.svg")).content().contains("start-ecmo");
        assertThat(run.resolve("figures/trend.txt")).content().contains("Intervention 1 at 2 h");
        assertThat(json("outcome.json").path("ending").asString()).isEqualTo("end-time");
        assertThat(json("outcome.json").path("course").path("ecmoDays").asDouble())
                .isEqualTo(1 / 24.0, within(1e-6));
        assertThat(Files.readString(run.resolve("scores.csv")).lines())
                .containsExactly(
                        "day,SOFA,SOFA_lung,SOFA_clotting,SOFA_liver,SOFA_circulation,SOFA_brain,SOFA_kidney,lungInjuryScore",
                        "1,4,4,0,0,0,0,0,");
        assertThat(run.resolve("report.html")).content().contains("Not for patient care.", "The first day on ECMO");
    }

    @Test
    void manifestSaysWhatRanFromWhatAndHow() throws IOException {
        run(
                StandIn.thatEnds(Ending.END_TIME),
                "--until",
                "3h",
                "--seed",
                "7",
                "--solver",
                "rodas4",
                "--rtol",
                "1e-6",
                "--interval",
                "30s");
        JsonNode manifest = json("manifest.json");
        assertThat(manifest.path("settings").toString())
                .isEqualTo("{\"seed\":7,\"solver\":\"rodas4\",\"relativeTolerance\":1.0E-6,\"interval_s\":30,"
                        + "\"until_s\":10800}");
        assertThat(manifest.path("inputs").path(0).path("sha256").asString())
                .isEqualTo(Sha256.of(Library.scenarioBytes(NAME)));
        assertThat(manifest.path("inferred").path(0).path("what").asString()).isEqualTo("cardiac output");
        assertThat(manifest.path("statistics").path("acceptedSteps").asInt()).isEqualTo(10);
        assertThat(manifest.path("java").asString()).contains(System.getProperty("java.version"));
        assertThat(manifest.path("command").path(0).asString()).isEqualTo("run");
        assertThat(manifest.path("columns").toString()).contains("{\"id\":\"SaO2\",\"unit\":\"1\"}");
        assertThat(manifest.path("version").asString()).matches("[0-9]+\\.[0-9]+\\.[0-9]+.*");
    }

    @Test
    void summaryGoesToStandardOutputAndNothingElseDoes() {
        Answer answer = run(StandIn.thatEnds(Ending.END_TIME));
        assertThat(answer.out())
                .contains("Patient: female, 43 a, 160 cm, 55 kg, lupus")
                .contains("cardiac output  5.40 L/min  (-0.4 SD from the expected)")
                .containsPattern("before ECMO +10 min on ECMO +at 24 h +end")
                .containsPattern("SaO2 \\(%\\) +73\\.0 +99\\.0 +99\\.0 +99\\.0")
                .contains("Outcome: alive after 48.0 h")
                .doesNotContain("times real time");
        assertThat(answer.err()).contains("48.0 h simulated in").contains("times real time");
    }

    @Test
    void runIsNotReplacedWithoutForce() {
        run(StandIn.thatEnds(Ending.END_TIME), "--until", "3h", "--no-figures");
        Answer refused = run(StandIn.thatEnds(Ending.END_TIME), "--until", "4h", "--no-figures");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("exists already").contains("--force");
        assertThat(folder.resolve("run/timeseries.csv")).content().doesNotContain("\n14400,");

        assertThat(run(StandIn.thatEnds(Ending.END_TIME), "--until", "4h", "--force", "--quiet"))
                .satisfies(answer -> assertThat(answer.code()).isZero())
                .satisfies(answer -> assertThat(answer.err()).isEmpty());
        assertThat(folder.resolve("run/timeseries.csv")).content().contains("\n14400,");
    }

    @Test
    void deathOfThePatientIsAResultAndNoFailure() throws IOException {
        Answer answer = run(StandIn.whosePatientDies());
        assertThat(answer.code()).isZero();
        assertThat(answer.out()).contains("Outcome: dead").contains("cardiac arrest");
        assertThat(json("outcome.json").path("alive").asBoolean()).isFalse();
    }

    /** What somebody sends who reports it: the scenario, and in it how to see the failure again. */
    private static void assertReproduces(Path file) throws IOException {
        assertThat(Documents.readScenario(file)).isEqualTo(Library.scenario("sle-dah-vv-ecmo"));
        assertThat(file)
                .content()
                .contains("could not be solved beyond (10800 s) in the state (blood.volume)")
                .contains("Written by Lungbridge ")
                .contains("run FILE --seed 1 --solver rodas5p --rtol 0.0001 --interval 60s --until 10800s");
    }

    @Test
    void numericalFailureKeepsTheRowsAndNamesTimeAndState() throws IOException {
        Answer answer = run(StandIn.thatEnds(Ending.NUMERICAL_FAILURE), "--until", "3h");
        assertThat(answer.code()).isEqualTo(4);
        assertThat(answer.err()).contains("(3.0 h)").contains("(blood.volume)").contains("Maybe");
        assertThat(json("outcome.json").path("failure").toString())
                .isEqualTo("{\"time_s\":10800,\"state\":\"blood.volume\",\"why\":\"the step became too small\"}");
        assertReproduces(folder.resolve("run/failure.json"));
        assertThat(folder.resolve("run/timeseries.csv")).content().contains("\n10800,");
    }

    @Test
    void interruptedRunKeepsItsRowsAndEndsWith130() throws IOException {
        Answer answer = run(StandIn.thatEnds(Ending.INTERRUPTED), "--until", "3h");
        assertThat(answer.code()).isEqualTo(130);
        assertThat(json("outcome.json").path("ending").asString()).isEqualTo("interrupted");
        assertThat(folder.resolve("run/timeseries.csv")).content().contains("\n10800,");
    }

    @Test
    void patientWhoCannotBeIsRefusedWithTheReasonAndNothingIsWritten() {
        Answer answer = run(StandIn.withoutAPatient());
        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.err()).contains("No patient fits").doesNotContain("at org.lungbridge");
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource({
        "--solver, euler, rodas5p",
        "--rtol, 1, 1e-12",
        "--rtol, NaN, 1e-12",
        "--interval, 3mmHg, time",
        "--interval, 0s, 60 d",
        "--until, 5, time",
        "--seed, x, seed",
        "--sede, 1, --seed"
    })
    void optionThatMakesNoSenseIsAUsageError(String option, String value, String hint) {
        Answer answer = run(StandIn.thatEnds(Ending.END_TIME), option, value);
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).contains(hint).contains("lungbridge run --help");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void folderThatCannotBeMadeIsAFailureInWords() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        Answer answer =
                Answer.to(StandIn.thatEnds(Ending.END_TIME), "run", NAME, "--no-figures", "-o", file.resolve("run"));
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err()).contains("cannot be read or written").contains("Maybe");
    }
}
