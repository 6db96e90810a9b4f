package org.lungbridge.scenarios.teaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.Rank;
import org.lungbridge.engine.Simulation;
import org.lungbridge.engine.Snapshot;
import org.lungbridge.recording.Recording;
import org.lungbridge.rules.score.Score;
import org.lungbridge.rules.score.Scorer;
import org.lungbridge.rules.score.Verdict;
import org.lungbridge.scenarios.Documents;
import org.lungbridge.scenarios.Library;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.run.RunOptions;
import org.lungbridge.scenarios.run.RunResult;
import org.lungbridge.scenarios.run.ScenarioRun;

/** The drill of the stopped pump, played by an expert, by somebody slow and by somebody who does harm. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DrillPumpFailureTest {
    private static final Scenario DRILL = Library.scenario("drill-pump-failure");
    private static final double STOP_S = 3 * 3600.0;

    private final Map<String, RunResult> runs = new TreeMap<>();
    private final Map<String, Score> scores = new TreeMap<>();

    private static Lesson lesson(String who) {
        return Lesson.NONE.with(Library.learner("drill-pump-failure." + who));
    }

    private static ScenarioRun prepare(String who) {
        return ScenarioRun.prepare(DRILL, RunOptions.usual().with(lesson(who)));
    }

    @BeforeAll
    void play() {
        for (String who : List.of("expert", "slow", "harmful")) {
            RunResult run = prepare(who).run((at, end) -> {}, () -> false);
            runs.put(who, run);
            scores.put(who, Scorer.score(ScoreSheets.of(DRILL, lesson(who)), run.events(), run.recording(), List.of()));
        }
    }

    private double points(String who) {
        return scores.get(who).points();
    }

    private Verdict verdict(String who, String id) {
        return scores.get(who).line(id).orElseThrow().verdict();
    }

    /** The mean saturation of the first ten minutes without the pump. */
    private double saturation(String who) {
        Recording rows = runs.get(who).recording();
        return IntStream.range(0, rows.rows())
                .filter(row -> rows.time(row) > STOP_S && rows.time(row) < STOP_S + 600)
                .mapToDouble(row -> rows.column("SpO2")[row])
                .average()
                .orElseThrow();
    }

    @Test
    void scoresAreInTheExpectedOrderAndOnlyTheExpertPasses() {
        assertThat(points("expert")).isGreaterThan(points("slow"));
        assertThat(points("slow")).isGreaterThan(points("harmful"));
        assertThat(scores.get("expert").passed()).contains(true);
        assertThat(scores.get("slow").passed()).contains(false);
        assertThat(scores.get("harmful").passed()).contains(false);
    }

    @Test
    void patientsFareInTheSameOrder() {
        assertThat(saturation("expert")).isGreaterThan(saturation("slow") + 0.05);
        assertThat(saturation("slow")).isGreaterThan(saturation("harmful") + 0.05);
    }

    /** Zakhary 2017: 127 s to the critical action after training by simulation, 174 s without (recalled). */
    @Test
    void secondsToTheRestartAreBeforeTheTrainedForTheExpertAndBehindTheUntrainedForTheSlow() {
        assertThat(scores.get("expert").seconds().orElseThrow()).isLessThan(127);
        assertThat(scores.get("slow").seconds().orElseThrow()).isGreaterThan(174);
        assertThat(scores.get("harmful").seconds()).isEqualTo(OptionalDouble.empty());
    }

    @Test
    void verdictsTellWhatEachOfThemDid() {
        assertThat(verdict("expert", "clamp")).isEqualTo(Verdict.DONE);
        assertThat(verdict("slow", "clamp")).isEqualTo(Verdict.LATE);
        assertThat(verdict("harmful", "clamp")).isEqualTo(Verdict.MISSED);
        assertThat(verdict("harmful", "disconnects")).isEqualTo(Verdict.VIOLATED);
        assertThat(verdict("slow", "disconnects")).isEqualTo(Verdict.AVOIDED);
    }

    @Test
    void ordersAreSignedByWhoGaveThem() {
        List<EventRecord> events = runs.get("expert").events();
        assertThat(events)
                .filteredOn(event -> event.what().equals("pump-failure"))
                .extracting(EventRecord::actor)
                .containsExactly("scenario");
        assertThat(events)
                .filteredOn(event -> event.what().equals("hand-crank"))
                .extracting(EventRecord::actor)
                .startsWith("learner");
        assertThat(events)
                .filteredOn(event -> event.what().equals("start-ecmo"))
                .extracting(EventRecord::actor)
                .containsExactly("timeline");
    }

    /** The speed that is set stays; a knob does not bring a dead motor back, a hand gives half of the flow. */
    @Test
    void knobOfADeadMotorBringsNoFlowAndAHandSome() {
        assertThat(flow("harmful", 240)).isLessThan(0.1);
        assertThat(flow("expert", 240)).isBetween(1.5, 3.0);
        assertThat(flow("expert", 600)).isGreaterThan(3.5);
    }

    private double flow(String who, double after) {
        Recording rows = runs.get(who).recording();
        int row = IntStream.range(0, rows.rows())
                .filter(k -> rows.time(k) >= STOP_S + after)
                .findFirst()
                .orElseThrow();
        return rows.column("ecmoBloodFlow_LPerMin")[row];
    }

    @Test
    void confederateHintsOnlyWhereNobodyClamps() {
        assertThat(cues("expert")).noneMatch(text -> text.contains("backwards"));
        assertThat(cues("slow")).anyMatch(text -> text.contains("backwards"));
    }

    private List<String> cues(String who) {
        return runs.get(who).events().stream()
                .filter(event -> event.what().equals("cue"))
                .map(EventRecord::detail)
                .toList();
    }

    @Test
    void runThatIsResumedWhileThePumpStandsGivesTheSameBits() {
        double stop = STOP_S + 13;
        ScenarioRun run = prepare("expert");
        List<Order> boundary = List.of(
                new Order(stop, Rank.ORDER, 99, "test", "set-sedation", Map.of("oxygenDemandFactor", 0.929), Map.of()));
        Simulation base = run.builder().build();
        base.runPast(STOP_S - 1);
        Simulation first = Simulation.resume(run.builder().orders(0, boundary), List.of(base.snapshot(0)));
        first.runPast(stop);
        Snapshot snapshot = first.snapshot(0);
        assertThat(snapshot.time()).isEqualTo(stop);
        first.run();
        Simulation second = Simulation.resume(run.builder().orders(0, List.of()), List.of(snapshot));
        second.run();
        List<EventRecord> after = first.events(0);
        assertThat(second.events(0))
                .isEqualTo(after.subList(after.size() - second.events(0).size(), after.size()))
                .hasSizeGreaterThan(10);
        double[] whole = first.recording(0).column("SpO2");
        double[] resumed = second.recording(0).column("SpO2");
        for (int k = 1; k <= resumed.length; k++) {
            assertThat(resumed[resumed.length - k]).isEqualTo(whole[whole.length - k]);
        }
    }

    @Test
    void drillSurvivesWritingAndReading() {
        byte[] again = Documents.write(DRILL).getBytes(StandardCharsets.UTF_8);
        assertThat(Documents.readScenario("again", again)).isEqualTo(DRILL);
    }

    @Test
    void nothingIsLeftToWarnOf() {
        assertThat(Documents.warnings("drill", Library.scenarioBytes("drill-pump-failure")))
                .isEmpty();
    }
}
