package org.lungbridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.engine.Outcome.Ending;
import org.lungbridge.scenarios.Documents;
import org.lungbridge.scenarios.Library;
import org.lungbridge.scenarios.document.teaching.LearnerScript;
import org.lungbridge.scenarios.run.RunOptions;
import org.lungbridge.scenarios.run.RunResult;
import org.lungbridge.scenarios.run.ScenarioRun;
import org.lungbridge.scenarios.teaching.Lesson;

/** The debriefing report on the command line. */
class DebriefCommandTest {
    private static final String DRILL = "drill-pump-failure";

    @TempDir
    private Path folder;

    private final StandIn simulator = StandIn.thatEnds(Ending.END_TIME);

    private Path run(String name, String... more) {
        Path run = folder.resolve(name);
        List<Object> all = new ArrayList<>(List.of("run", DRILL, "-o", run));
        all.addAll(List.of(more));
        assertThat(Answer.to(simulator, all.toArray()).code()).isZero();
        return run;
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void runOfALessonIsDebriefedAndTheCommandWritesTheSameBytesAgain() throws IOException {
        Path run = run("run", "--learner", "slow");
        byte[] page = Files.readAllBytes(run.resolve("debrief.html"));
        byte[] paper = Files.readAllBytes(run.resolve("debrief.pdf"));
        assertThat(new String(page, StandardCharsets.UTF_8))
                .contains("Clamps the return line", "the shipped expert", "--seed 1 --learner learner.json -o again");
        assertThat(new String(paper, StandardCharsets.US_ASCII)).startsWith("%PDF");
        assertThat(Files.readString(run.resolve("manifest.json"))).contains("debrief.pdf", "actions.json");
        Answer again = Answer.to(simulator, "debrief", run);
        assertThat(again.code()).isZero();
        assertThat(again.out().lines()).anyMatch(line -> line.endsWith("debrief.pdf"));
        assertThat(run.resolve("debrief.html")).hasBinaryContent(page);
        assertThat(run.resolve("debrief.pdf")).hasBinaryContent(paper);
        assertThat(Answer.to(simulator, "verify", run).code()).isZero();
    }

    @Test
    void expertIsNotPutBesideTheExpert() throws IOException {
        assertThat(Files.readString(run("run", "--learner", "expert").resolve("debrief.html")))
                .doesNotContain("the shipped expert");
    }

    @Test
    void runThatNobodyPlayedIsDebriefedWithoutActions() throws IOException {
        Path run = run("run");
        assertThat(run.resolve("actions.json")).doesNotExist();
        assertThat(Files.readString(run.resolve("debrief.html"))).contains("--seed 1 -o again", "Reactions");
    }

    @Test
    void scenarioThatIsNoLessonIsDebriefedOnlyIfAsked() {
        Path run = folder.resolve("course");
        assertThat(Answer.to(simulator, "run", "sle-dah-vv-ecmo", "-o", run).code())
                .isZero();
        assertThat(run.resolve("debrief.html")).doesNotExist();
        assertThat(Answer.to(simulator, "debrief", run).code()).isZero();
        assertThat(run.resolve("debrief.html")).exists();
    }

    @Test
    void noFiguresMeansNoDebriefing() {
        assertThat(run("run", "--no-figures").resolve("debrief.pdf")).doesNotExist();
    }

    @Test
    void anonymousHandoutNamesNobody() throws IOException {
        String marks = file(
                "marks.json",
                "{\"by\": \"Dr. Mentor\", \"marks\": [{\"item\": \"leader\", \"done\": true, \"note\": \"Ms. Muster led\"}]}");
        Path run = run("run", "--learner", "slow", "--marks", marks);
        assertThat(Files.readString(run.resolve("debrief.html"))).contains("Dr. Mentor", "Ms. Muster led");
        Path handout = folder.resolve("handout");
        assertThat(Answer.to(simulator, "debrief", run, "--anonymous", "-o", handout)
                        .code())
                .isZero();
        assertThat(Files.readString(handout.resolve("debrief.html")))
                .contains("Group code")
                .doesNotContain("Mentor", "Muster", folder.toString());
    }

    @Test
    void expertMayBeARunThatIsGivenButNotOfAnotherScenario() throws IOException {
        Path run = run("run", "--learner", "slow");
        Path expert = run("other", "--learner", "expert");
        assertThat(Answer.to(simulator, "debrief", run, "--expert", expert).code())
                .isZero();
        assertThat(Files.readString(run.resolve("debrief.html"))).contains("the run that was given as an expert");
        Path course = folder.resolve("course");
        Answer.to(simulator, "run", "sle-dah-vv-ecmo", "--no-figures", "-o", course);
        Answer refused = Answer.to(simulator, "debrief", run, "--expert", course);
        assertThat(refused.code()).isEqualTo(ExitCode.FAILURE);
        assertThat(refused.err()).contains("has no patient of the scenario (drill-pump-failure)");
    }

    /** The engine in earnest: what the slow learner did is given at the same times, and counts as done at them. */
    @Test
    void actionsPlayTheSameOrdersAtTheSameTimes() {
        var scenario = Library.scenario(DRILL);
        var settings = new RunOptions(1, "rodas5p", 1e-4, OptionalDouble.of(60), OptionalDouble.empty());
        byte[] slow = Library.learnerBytes(DRILL + ".slow");
        LessonFiles lesson = new LessonFiles(slow, List.of(), null);
        RunResult result =
                ScenarioRun.prepare(scenario, settings.with(lesson.lesson())).run((done, all) -> {}, () -> false);
        BedRun made = new BedRun(Bed.only(""), scenario.onlyPatient(), List.of(), result);
        byte[] actions = LearnerActions.of(PlayedRun.of(scenario, lesson, made)).orElseThrow();
        LearnerScript script = Documents.readLearner("actions.json", actions);
        RunResult again = ScenarioRun.prepare(scenario, settings.with(Lesson.NONE.with(script)))
                .run((done, all) -> {}, () -> false);
        assertThat(orders(again)).hasSize(7).isEqualTo(orders(result));
    }

    private static List<EventRecord> orders(RunResult result) {
        return result.events().stream()
                .filter(event -> event.actor().equals("learner") && event.kind().equals("order"))
                .toList();
    }
}
