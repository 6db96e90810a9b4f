package org.lungbridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code resume} and {@code branch} of the drill of the stopped pump, which has rules, and which an expert plays. */
@Tag("once")
class LessonBranchingTest {
    private static final String DRILL = "drill-pump-failure";
    private static final double PUMP_STOPS_S = 3 * 3600.0;
    private static final List<String> LESSON = List.of("learner.json", "checklist-1.json", "marks.json");
    private static final List<String> FILES =
            List.of("timeseries.csv", "events.csv", "labs.csv", "outcome.json", "score.json");

    @TempDir
    private static Path shared;

    @TempDir
    private Path folder;

    private static Path whole;
    private static Path list;
    private static Path marks;

    @BeforeAll
    static void theDrillIsPlayed() throws IOException {
        list = Files.writeString(shared.resolve("ours.json"), """
                {"id": "ours", "title": "Ours", "items": [
                  {"id": "clamps", "text": "Clamps.", "when": "order clamp-ecmo by learner"},
                  {"id": "says-it", "text": "Says it."}]}""");
        marks = Files.writeString(
                shared.resolve("ours-marks.json"), "{\"marks\": [{\"item\": \"says-it\", \"done\": true}]}");
        whole = shared.resolve("whole");
        Answer answer = play(new EngineSimulator(), whole);
        assertThat(answer.code()).as(answer.err()).isZero();
    }

    /** Before the pump stops; while it stands and orders of the learner are on their way; while a duration is running. */
    @ParameterizedTest
    @ValueSource(doubles = {-1800, 30, 240})
    void resumedDrillHasTheBytesAndTheScoreOfOneThatWasNotStopped(double later_s) throws IOException {
        Path stopped = folder.resolve("stopped");
        assertThat(play(new Stopping(0, PUMP_STOPS_S + later_s), stopped).code())
                .isEqualTo(130);
        Path resumed = folder.resolve("resumed");
        Answer answer = engine("resume", stopped, "--no-figures", "-o", resumed);
        assertThat(answer.code()).as(answer.err()).isZero();
        assertThat(answer.err()).contains("Taken up at ");
        assertThat(answer.out()).contains("Score: ", "Says it.");
        for (String file : FILES) {
            assertThat(resumed.resolve(file)).hasSameBinaryContentAs(whole.resolve(file));
        }
        assertLesson(resumed);
        assertThat(engine("verify", resumed).out()).contains("The same bytes");
    }

    /** Sweep turned down while the pump stands, and a branch of that branch: the learner goes on, scripts and marks come along. */
    @Test
    void branchedDrillIsPlayedByTheSameLearnerAndJudgedAnew() throws IOException {
        Path branch = folder.resolve("branch");
        Answer answer = branch(whole, "10810s", "set-ecmo sweep=\"0.5 L/min\"", branch);
        assertThat(answer.code()).as(answer.err()).isZero();
        assertThat(answer.out()).contains("Score: ", "Says it.");
        assertLesson(branch);
        List<String> events = Files.readAllLines(branch.resolve("events.csv"));
        assertThat(events).anyMatch(line -> line.contains(",timeline,set-ecmo,"));
        assertThat(events).anyMatch(line -> line.contains(",learner,unclamp-ecmo,"));
        assertThat(branch.resolve("manifest.json"))
                .content()
                .contains("\"branch\"", "ancestors/1.json", "\"learner.json\"", "\"score.json\"");
        assertThat(engine("verify", branch).out()).contains("The same bytes");

        Path again = folder.resolve("again");
        assertThat(branch(branch, "185min", "stop-ecmo", again).code()).isZero();
        assertLesson(again);
        assertThat(engine("verify", again).code()).isZero();
        assertThat(Files.readString(again.resolve("score.json")))
                .isNotEqualTo(Files.readString(branch.resolve("score.json")));
    }

    /** The branch is inside the reaction of the learner: what is on its way comes at its own times. */
    @Test
    void emptyChoiceWhileOrdersOfTheLearnerAreOnTheirWayIsJudgedTheSame() throws IOException {
        Path branch = folder.resolve("branch");
        assertThat(branch(whole, "10820s", "note text=looks", branch).code()).isZero();
        assertThat(branch.resolve("score.json")).content().contains("\"passed\" : true");
        assertThat(learnerLines(branch)).isEqualTo(learnerLines(whole)).hasSizeGreaterThan(4);
    }

    @Test
    void learnerThatWasEditedIsNotPlayedOn() throws IOException {
        Path stopped = folder.resolve("stopped");
        play(new Stopping(0, PUMP_STOPS_S), stopped);
        Path script = stopped.resolve("learner.json");
        Files.writeString(script, Files.readString(script).replace("15 s", "16 s"));
        Answer answer = engine("resume", stopped, "--no-figures");
        assertThat(answer.code()).isEqualTo(ExitCode.FAILURE);
        assertThat(answer.err()).contains("learner.json", "not the one the run was made with");
        assertThat(folder.resolve("stopped-resumed")).doesNotExist();
    }

    private static List<String> learnerLines(Path run) throws IOException {
        return Files.readAllLines(run.resolve("events.csv")).stream()
                .filter(line -> line.contains(",learner,"))
                .toList();
    }

    private static void assertLesson(Path run) {
        for (String file : LESSON) {
            assertThat(run.resolve(file)).hasSameBinaryContentAs(whole.resolve(file));
        }
    }

    private static Answer branch(Path from, String at, String order, Path to) {
        return engine("branch", from, "--at", at, "--do", order, "--no-figures", "-o", to);
    }

    private static Answer play(Simulator simulator, Path to) {
        return Answer.to(
                simulator,
                Stream.of(
                                "run",
                                DRILL,
                                "--learner",
                                "expert",
                                "--checklist",
                                list,
                                "--marks",
                                marks,
                                "--no-figures",
                                "-o",
                                to)
                        .toArray());
    }

    private static Answer engine(Object... arguments) {
        return Answer.to(new EngineSimulator(), arguments);
    }
}
