package org.lungbridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lungbridge.engine.Outcome.Ending;
import org.lungbridge.scenarios.Library;

/** Every class of bad input: exit code 3, the place and the reason, and nothing written. */
class BadDocumentTest {
    private static final String GOOD = new String(Library.scenarioBytes("sle-dah-vv-ecmo"), StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "\"sweep\": | \"swep\": | swep",
                "\"3.6 L/min\" | \"3.6 mmHg\" | a pressure",
                "\"22 cmH2O\" | 22 | PEEP",
                "\"55 kg\" | \"-55 kg\" | /patient/weight",
                "\"22 cmH2O\" | \"200 cmH2O\" | PEEP",
                "\"at\": \"3 h\" | \"at\": \"1 h\" | before that of an earlier entry",
                "\"rotaflow\" | \"rotoflow\" | rotaflow",
                "\"order\": \"start-ecmo\", \"speed\": \"3240 /min\", \"sweep\": \"3.6 L/min\", \"FdO2\": 1.0 | \"order\": \"stop-ecmo\" | stop-ecmo",
                "\"sex\": \"female\", | \"sex\": \"female\", \"sex\": \"male\", | twice",
                "\"pH\": 7.22 | \"pH\": NaN | NaN"
            })
    void mistakeEndsWithThreeAndItsPlace(String good, String bad, String told) throws IOException {
        assertThat(GOOD).contains(good);
        refused(Files.writeString(folder.resolve("case.json"), GOOD.replace(good, bad)), told);
    }

    @Test
    void fileThatIsNotUtf8EndsWithThree() throws IOException {
        refused(
                Files.write(folder.resolve("case.json"), "{ \"id\": \"é\" }".getBytes(StandardCharsets.ISO_8859_1)),
                "not UTF-8");
    }

    @Test
    void deepNestingEndsWithThree() throws IOException {
        refused(Files.writeString(folder.resolve("case.json"), "[".repeat(10_000)), "case.json");
    }

    @Test
    void fileOfFiftyMegabytesEndsWithThree() throws IOException {
        Path file = folder.resolve("case.json");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(50_000_000);
        }
        refused(file, "too large");
    }

    @Test
    void missingFileAndUnknownNameEndWithThree() {
        Answer answer = Answer.to(StandIn.thatEnds(Ending.END_TIME), "run", folder.resolve("none.json"));
        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.err()).contains("does not exist");
        assertThat(Answer.to(StandIn.thatEnds(Ending.END_TIME), "run", "sle-dah-vv-emco"))
                .satisfies(unknown -> assertThat(unknown.code()).isEqualTo(3))
                .satisfies(unknown -> assertThat(unknown.err()).contains("(sle-dah-vv-ecmo) was meant"));
    }

    @Test
    void textThatIsNoPathEndsWithTwo() {
        Answer answer = Answer.to(StandIn.thatEnds(Ending.END_TIME), "run", "no\u0000path");
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).contains("(no\uFFFDpath) is no path").contains("Maybe");
    }

    @Test
    void checkPrintsEveryProblemOfEveryFileWithItsPlace() throws IOException {
        Path two = Files.writeString(
                folder.resolve("two.json"),
                GOOD.replace("\"55 kg\"", "\"-55 kg\"").replace("\"rotaflow\"", "\"rotoflow\""));
        Answer answer = Answer.to(StandIn.thatEnds(Ending.END_TIME), "check", two, "sle-dah-vv-ecmo");
        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.out())
                .containsPattern("two\\.json:\\d+:\\d+: /patient/weight: ")
                .containsPattern("two\\.json:\\d+:\\d+: /equipment/ecmo/pump: ")
                .contains("Maybe (rotaflow) was meant.")
                .contains("sle-dah-vv-ecmo: valid");
        assertThat(Answer.to(StandIn.thatEnds(Ending.END_TIME), "check", "sle-dah-vv-ecmo")
                        .code())
                .isZero();
    }

    @Test
    void checkReadsStrategiesToo() throws IOException {
        String ladder = new String(Library.strategyBytes("S1-ladder"), StandardCharsets.UTF_8);
        Path good = Files.writeString(folder.resolve("good.json"), ladder);
        Answer valid = Answer.to(StandIn.thatEnds(Ending.END_TIME), "check", good, "S1-ladder");
        assertThat(valid.out()).contains("good.json: valid", "S1-ladder: valid");
        assertThat(valid.code()).isZero();
        Path bad = Files.writeString(folder.resolve("bad.json"), ladder.replace("\"4 IU/kg/h\"", "\"0.4 mg/kg/h\""));
        Answer refused = Answer.to(StandIn.thatEnds(Ending.END_TIME), "check", bad);
        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.out())
                .containsPattern("bad\\.json:\\d+:\\d+: /phases/0/rate: ")
                .contains("no rate of (heparin)", "Maybe another drug or another unit was meant.");
    }

    @Test
    void everyShippedStrategyIsValid() {
        Object[] arguments =
                Stream.concat(Stream.of("check"), Library.strategies().stream()).toArray();
        Answer answer = Answer.to(StandIn.thatEnds(Ending.END_TIME), arguments);
        assertThat(answer.code()).isZero();
    }

    /** A document with a turn nobody will see is valid; its author is told, also when it is run. */
    @Test
    void warningIsPrintedAndTheDocumentIsValid() throws IOException {
        String turn = "{ \"at\": \"47.9 h\", \"order\": \"turn-prone\" }";
        String document = GOOD.replaceFirst("(?s)(\"timeline\": \\[.*?\\})\\s*\\]", "$1, " + turn + " ]");
        assertThat(document).contains(turn);
        Path file = Files.writeString(folder.resolve("case.json"), document);
        Answer answer = Answer.to(StandIn.thatEnds(Ending.END_TIME), "check", file);
        assertThat(answer.code()).isZero();
        assertThat(answer.out())
                .contains("case.json: valid")
                .containsPattern(
                        "case\\.json:\\d+:\\d+: /timeline/\\d+/at: Warning: The turn \\(turn-prone\\) ends after")
                .contains("Maybe the run was to be longer");
        Answer run = Answer.to(
                StandIn.thatEnds(Ending.END_TIME), "run", file, "-o", folder.resolve("runs/x"), "--no-figures");
        assertThat(run.err()).contains("Warning: The turn");
    }

    private void refused(Path file, String told) {
        Path target = folder.resolve("runs/x");
        Answer answer = Answer.to(StandIn.thatEnds(Ending.END_TIME), "run", file, "-o", target);
        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.err()).contains("case.json").contains(told);
        assertThat(answer.out()).isEmpty();
        assertThat(target.getParent()).doesNotExist();
    }
}
