package org.lungbridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lungbridge.engine.Outcome.Ending;
import org.lungbridge.scenarios.Library;

/** Pictures beside a scenario: refused before the run where they cannot be had, otherwise part of the run folder. */
class PictureRunTest {
    private static final String GOOD = new String(Library.scenarioBytes("sle-dah-vv-ecmo"), StandardCharsets.UTF_8);
    private static final String ORDER = "\"timeline\": [ { \"at\": \"0 s\", \"order\": \"chest-ct\", %s },";
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 1, 2};

    @TempDir
    private Path folder;

    private final StandIn simulator = StandIn.thatEnds(Ending.END_TIME);

    @BeforeEach
    void filesBesideTheScenario() throws IOException {
        Files.write(folder.resolve("ct.png"), PNG);
        Files.writeString(folder.resolve("text.png"), "no picture");
        Files.write(folder.resolve("wrong.jpg"), PNG);
        Files.createDirectory(folder.resolve("folder.png"));
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.write(elsewhere.resolve("ct.png"), PNG);
        Files.createSymbolicLink(folder.resolve("link.png"), elsewhere.resolve("ct.png"));
        try (RandomAccessFile large =
                new RandomAccessFile(folder.resolve("large.png").toFile(), "rw")) {
            large.setLength(4_000_001);
        }
    }

    private Path scenario(String fields) throws IOException {
        assertThat(GOOD).contains("\"timeline\": [");
        String text = GOOD.replaceFirst("\"timeline\": \\[", ORDER.formatted(fields));
        return Files.writeString(folder.resolve("case.json"), text);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "\"image\": \"none.png\" | /timeline/0/image: The picture (none.png) is no file in the folder | Maybe",
                "\"image\": \"folder.png\" | /timeline/0/image: The picture (folder.png) is no file in the folder | Maybe",
                "\"image\": \"text.png\" | /timeline/0/image: The file (text.png) is no png picture. | Maybe it was damaged",
                "\"image\": \"wrong.jpg\" | /timeline/0/image: The file (wrong.jpg) is no jpg picture. | the other kind",
                "\"image\": \"large.png\" | /timeline/0/image: The picture (large.png) has (4000001) bytes | Maybe",
                "\"image\": \"link.png\" | /timeline/0/image: The picture (link.png) leads out of the folder | Maybe copy",
                "\"image\": \"../ct.png\" | /timeline/0/image: The field (image) is the text (../ct.png) | without folders",
                "\"image\": \"ct.gif\" | /timeline/0/image: The field (image) is the text (ct.gif) | png or jpg",
                "\"description\": \"White.\" | /timeline/0/description: The field (description) has no effect | Maybe"
            })
    void pictureThatCannotBeHadIsRefusedBeforeTheRun(String fields, String told, String also) throws IOException {
        Path run = folder.resolve("run");
        Answer answer = Answer.to(simulator, "run", scenario(fields), "-o", run);
        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.err()).contains("case.json:", told, also);
        assertThat(run).doesNotExist();
        assertThat(Answer.to(simulator, "check", scenario(fields)).code()).isEqualTo(3);
    }

    @Test
    void reportWithPictureIsWrittenAgainFromTheRunFolderAlone() throws IOException {
        Path run = folder.resolve("run");
        Path scenario = scenario("\"image\": \"ct.png\", \"description\": \"White < behind\"");
        Answer answer = Answer.to(simulator, "run", scenario, "--until", "3h", "--no-figures", "-q", "-o", run);
        assertThat(answer.code()).as(answer.err()).isZero();
        assertThat(run.resolve("ct.png")).hasBinaryContent(PNG);
        assertThat(run.resolve("manifest.json")).content().contains("\"ct.png\"");
        assertThat(run.resolve("report.html"))
                .content()
                .contains(
                        "<img src=\"data:image/png;base64,iVBORw0KGgoBAg==\" alt=\"White &lt; behind\"/>",
                        "Chest CT, at 0 h: ground glass 40 % of the lung.");
        Files.delete(folder.resolve("ct.png"));
        Files.delete(scenario);
        assertThat(Answer.to(simulator, "report", run).code()).isZero();
        byte[] again = Files.readAllBytes(run.resolve("report.html"));
        Answer.to(simulator, "report", run);
        assertThat(run.resolve("report.html"))
                .hasBinaryContent(again)
                .content()
                .contains("data:image/png;base64,iVBORw0KGgoBAg==");
        Files.delete(run.resolve("ct.png"));
        assertThat(Answer.to(simulator, "report", run))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(3))
                .satisfies(refused -> assertThat(refused.err()).contains("scenario.json:", "ct.png"));
    }
}
