package org.lungbridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lungbridge.engine.Outcome.Ending;
import org.lungbridge.scenarios.Library;

/** Learners, checklists and marks on the command line. */
class LessonTest {
    private static final String DRILL = "drill-pump-failure";

    @TempDir
    private Path folder;

    private final StandIn simulator = StandIn.thatEnds(Ending.END_TIME);

    private Answer run(String... more) {
        List<Object> all = new ArrayList<>(List.of("run", DRILL, "--no-figures", "-o", folder.resolve("run")));
        all.addAll(List.of(more));
        return Answer.to(simulator, all.toArray());
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void runWithALearnerKeepsTheScriptAndTellsTheScore() throws IOException {
        Answer answer = run("--learner", "expert");
        assertThat(answer.code()).isZero();
        assertThat(answer.out()).contains("Score: ", "Time to \"Brings the pump back\"", "unmarked");
        Path run = folder.resolve("run");
        assertThat(run.resolve("learner.json")).hasBinaryContent(Library.learnerBytes(DRILL + ".expert"));
        assertThat(Files.readString(run.resolve("score.json"))).contains("\"share\"", "\"timed\"", "\"clamp\"");
        assertThat(Files.readString(run.resolve("manifest.json"))).contains("learner.json", "score.json");
        assertThat(Answer.to(simulator, "verify", run).code()).isZero();
    }

    @Test
    void scoreIsMadeAgainFromTheFilesWithMarks() throws IOException {
        run("--learner", "slow");
        Path run = folder.resolve("run");
        byte[] before = Files.readAllBytes(run.resolve("score.json"));
        assertThat(Answer.to(simulator, "score", run).code()).isZero();
        assertThat(run.resolve("score.json")).hasBinaryContent(before);
        String marks = file("marks.json", "{\"marks\": [{\"item\": \"leader\", \"done\": true, \"note\": \"calm\"}]}");
        Answer marked = Answer.to(simulator, "score", run, "--marks", marks);
        assertThat(marked.code()).isZero();
        assertThat(Files.readString(run.resolve("score.json"))).contains("\"note\" : \"calm\"");
        assertThat(run.resolve("marks.json")).exists();
    }

    @Test
    void checklistOfTheSiteTakesThePlaceOfTheScenarios() throws IOException {
        String list = file(
                "ours.json",
                "{\"id\": \"ours\", \"title\": \"Ours\", \"items\": [{\"id\": \"says-it\", \"text\": \"Says it.\"}]}");
        Answer answer = run("--checklist", list);
        assertThat(answer.out()).contains("Says it.").doesNotContain("leads and keeps hands free");
        assertThat(folder.resolve("run").resolve("checklist-1.json")).hasSameBinaryContentAs(Path.of(list));
    }

    @Test
    void unknownLearnerOffersTheNearest() {
        Answer answer = run("--learner", DRILL + ".expret");
        assertThat(answer.code()).isEqualTo(ExitCode.INVALID);
        assertThat(answer.err()).contains("(drill-pump-failure.expert) was meant");
    }

    @Test
    void learnerOfAnotherScenarioIsRefused() throws IOException {
        String other = file("other.json", "{\"id\": \"x.y\", \"title\": \"X\", \"scenario\": \"sle-dah-vv-ecmo\"}");
        Answer answer = run("--learner", other);
        assertThat(answer.code()).isEqualTo(ExitCode.INVALID);
        assertThat(answer.err()).contains("written for the scenario (sle-dah-vv-ecmo)");
    }

    @Test
    void markOfALineNobodyHasIsRefused() throws IOException {
        String marks = file("marks.json", "{\"marks\": [{\"item\": \"leadr\", \"done\": true}]}");
        Answer answer = run("--marks", marks);
        assertThat(answer.code()).isEqualTo(ExitCode.INVALID);
        assertThat(answer.err()).contains("(leadr)", "(leader) was meant");
    }

    @Test
    void checkReadsLearnersChecklistsAndMarksToo() throws IOException {
        String script = file(
                "script.json",
                "{\"id\": \"x.y\", \"title\": \"X\", \"scenario\": \"x\", \"rules\": [{\"when\": \"true:SaO2 < 0.8\", \"orders\": []}]}");
        Answer valid = Answer.to(simulator, "check", DRILL + ".expert", "circuit-emergency", DRILL);
        assertThat(valid.code()).isZero();
        assertThat(valid.out().lines()).allMatch(line -> line.endsWith(": valid"));
        Answer refused = Answer.to(simulator, "check", script, file("marks.json", "{\"marks\": [{}]}"));
        assertThat(refused.code()).isEqualTo(ExitCode.INVALID);
        assertThat(refused.out()).contains("A learner cannot know a true value (SaO2)", "field (item) is missing");
    }

    @Test
    void checklistGivenTwiceIsRefused() {
        Answer answer = run("--checklist", "circuit-emergency", "--checklist", "circuit-emergency");
        assertThat(answer.code()).isEqualTo(ExitCode.INVALID);
        assertThat(answer.err()).contains("taken by another line");
    }
}
