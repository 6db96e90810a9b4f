package org.lungbridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lungbridge.engine.Outcome.Ending;

/** {@code plot} and {@code verify}: a run folder stands on its own. */
class StoredRunTest {
    @TempDir
    private Path folder;

    private final StandIn simulator = StandIn.thatEnds(Ending.END_TIME);
    private Path run;

    @BeforeEach
    void aRunIsThere() {
        run = folder.resolve("run");
        Answer.to(simulator, "run", "sle-dah-vv-ecmo", "--until", "3h", "--no-figures", "-q", "-o", run);
    }

    @Test
    void sameRunGivesTheSameBytes() {
        Answer answer = Answer.to(simulator, "verify", run);
        assertThat(answer.code()).isZero();
        assertThat(answer.out()).contains("The same bytes: timeseries.csv, events.csv, labs.csv.");
    }

    @Test
    void otherResultEndsWithFiveAndTheFirstDifference() {
        simulator.disturb(1e-3);
        Answer answer = Answer.to(simulator, "verify", run);
        assertThat(answer.code()).isEqualTo(5);
        assertThat(answer.out())
                .contains("timeseries.csv differs first at line (2), time (0 s), column (SaO2): it has (0.73), "
                        + "the new run (0.731).");
    }

    @Test
    void differenceBelowTheWrittenDigitsIsNone() {
        simulator.disturb(1e-12);
        assertThat(Answer.to(simulator, "verify", run).code()).isZero();
    }

    @Test
    void editedEventsLabsAndScenarioEndWithFive() throws IOException {
        edit("events.csv", "start-ecmo", "stop-ecmo");
        assertThat(Answer.to(simulator, "verify", run))
                .satisfies(answer -> assertThat(answer.code()).isEqualTo(5))
                .satisfies(answer -> assertThat(answer.out()).contains("events.csv differs first at line (2)"));
        edit("events.csv", "stop-ecmo", "start-ecmo");
        edit("labs.csv", "46.2", "64.2");
        assertThat(Answer.to(simulator, "verify", run))
                .satisfies(answer -> assertThat(answer.code()).isEqualTo(5))
                .satisfies(answer -> assertThat(answer.out()).contains("labs.csv differs first at line (2)"));
        Files.delete(run.resolve("labs.csv"));
        assertThat(Answer.to(simulator, "verify", run).code())
                .as("runs of older versions have none")
                .isZero();
        edit("scenario.json", "\"55 kg\"", "\"56 kg\"");
        assertThat(Answer.to(simulator, "verify", run))
                .satisfies(answer -> assertThat(answer.code()).isEqualTo(5))
                .satisfies(answer -> assertThat(answer.out()).contains("scenario.json"));
    }

    @Test
    void missingRowsEndWithFive() throws IOException {
        String text = Files.readString(run.resolve("timeseries.csv"));
        Files.writeString(run.resolve("timeseries.csv"), text.substring(0, text.lastIndexOf("\n10800") + 1));
        Answer answer = Answer.to(simulator, "verify", run);
        assertThat(answer.code()).isEqualTo(5);
    }

    @Test
    void figuresAreDrawnFromTheFolderAlone() {
        Answer answer = Answer.to(simulator, "plot", run, "--format", "svg");
        assertThat(answer.code()).isZero();
        assertThat(answer.out().lines())
                .contains(
                        run.resolve("figures/trend.svg").toString(),
                        run.resolve("figures/trend.txt").toString());
        assertThat(run.resolve("figures/trend.svg")).content().contains("Saturation (%)", "start-ecmo");
        assertThat(run.resolve("figures/trend.png")).doesNotExist();
        assertThat(Answer.to(simulator, "plot", run, "--format", "gif").code()).isEqualTo(2);
        assertThat(Answer.to(simulator, "plot", run, "--figure", "x").code()).isEqualTo(2);
    }

    @Test
    void figuresComeAsPdfInTheDarkWithoutTruthAndAtMoments() {
        Answer dark = Answer.to(simulator, "plot", run, "--figure", "trend", "--format", "pdf", "--theme", "dark");
        assertThat(dark.code()).as(dark.err()).isZero();
        assertThat(dark.out().lines())
                .containsExactly(
                        run.resolve("figures/trend-dark.pdf").toString(),
                        run.resolve("figures/trend-dark.txt").toString());
        Answer seen = Answer.to(simulator, "plot", run, "--figure", "debrief", "--format", "svg", "--no-truth");
        assertThat(seen.out()).contains("figures/debrief-bedside.svg");
        assertThat(Answer.to(simulator, "plot", run, "--truth", "--at", "2h,2.5h")
                        .code())
                .isZero();
        assertThat(Answer.to(simulator, "plot", run, "--theme", "blue").code()).isEqualTo(2);
        assertThat(Answer.to(simulator, "plot", run, "--at", "2 mmHg").code()).isEqualTo(2);
    }

    @Test
    void figuresAreListedWithWhatTheyShow() {
        assertThat(Answer.to(simulator, "list", "figures").out().lines()).anyMatch(line -> line.startsWith("debrief "));
    }

    @Test
    void reportIsWrittenFromTheFolderAloneAndAlwaysTheSame() throws IOException {
        Answer answer = Answer.to(simulator, "report", run);
        assertThat(answer.code()).isZero();
        assertThat(answer.out().lines())
                .containsExactly(run.resolve("report.html").toString());
        byte[] first = Files.readAllBytes(run.resolve("report.html"));
        Answer.to(simulator, "report", run);
        assertThat(run.resolve("report.html"))
                .hasBinaryContent(first)
                .content()
                .contains("<!DOCTYPE html>", "The first day on ECMO", "trend-title", "seed");
    }

    @Test
    void damagedFilesAreNamedWithTheirLine() throws IOException {
        edit("timeseries.csv", "\n60,0.73,", "\n60,many,");
        Answer answer = Answer.to(simulator, "plot", run);
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err())
                .contains("damaged at line (3)")
                .contains("(many)")
                .contains("Maybe");
        edit("manifest.json", "{", "");
        assertThat(Answer.to(simulator, "plot", run).err())
                .contains("manifest.json")
                .contains("damaged");
    }

    @Test
    void folderThatIsNoRunIsRefused() {
        for (String command : new String[] {"plot", "report", "verify"}) {
            Answer answer = Answer.to(simulator, command, folder);
            assertThat(answer.code()).isEqualTo(1);
            assertThat(answer.err()).contains("no run folder").contains("Maybe");
        }
    }

    private void edit(String file, String old, String now) throws IOException {
        String text = Files.readString(run.resolve(file));
        assertThat(text).contains(old);
        Files.writeString(run.resolve(file), text.replace(old, now));
    }
}
