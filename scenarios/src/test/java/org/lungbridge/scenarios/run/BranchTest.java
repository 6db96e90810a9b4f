package org.lungbridge.scenarios.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.engine.Outcome;
import org.lungbridge.quantity.Unit;
import org.lungbridge.recording.Recording;
import org.lungbridge.scenarios.Documents;
import org.lungbridge.scenarios.Library;
import org.lungbridge.scenarios.branch.OtherChoice;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Scenario;

/** What if: the same patient with the same luck, and another choice. */
class BranchTest {
    private static final double HOUR = 3600;

    @Test
    void untilTheOtherChoiceNothingDiffersAndThenItActs() {
        Scenario written = Library.scenario("sle-dah-vv-ecmo");
        Scenario sweepOff = withOrder(written, 10, "set-ecmo sweep=\"0.5 L/min\"");
        ScenarioRun parent = ScenarioRun.prepare(written, options(12));
        RunResult whole = parent.run((done, total) -> {}, () -> false);
        RunResult branch = parent.branchedAt(10 * HOUR, sweepOff, options(12)).run((done, total) -> {}, () -> false);
        assertSameBefore(branch, whole, 10 * HOUR);
        double[] paco2 = branch.recording().column("PaCO2_mmHg");
        double[] usual = whole.recording().column("PaCO2_mmHg");
        assertThat(paco2).hasSameSizeAs(usual);
        assertThat(paco2[paco2.length - 1]).isGreaterThan(usual[usual.length - 1] + 10);
        assertThat(branch.events()).extracting(EventRecord::what).contains("set-ecmo");
    }

    /** The same timeline again differs by the error of a step that is cut, not by its luck. */
    @ParameterizedTest
    @ValueSource(strings = {"heparin-ladder", "sle-dah-course"})
    void sameChoiceIsTheSameCourse(String id) {
        Scenario scenario = Library.scenario(id);
        ScenarioRun parent = ScenarioRun.prepare(scenario, options(20));
        RunResult whole = parent.run((done, total) -> {}, () -> false);
        for (double hours : new double[] {9.37, 12}) {
            RunResult same =
                    parent.branchedAt(hours * HOUR, scenario, options(20)).run((done, total) -> {}, () -> false);
            assertSameBefore(same, whole, hours * HOUR);
            assertThat(same.events())
                    .extracting(EventRecord::time)
                    .isEqualTo(whole.events().stream().map(EventRecord::time).toList());
            assertThat(same.labs()).hasSameSizeAs(whole.labs());
            for (int i = 0; i < whole.labs().size(); i++) {
                double value = whole.labs().get(i).value();
                assertThat(same.labs().get(i).value()).isCloseTo(value, within(0.02 * Math.abs(value) + 0.1));
            }
            double[] a = same.recording().column("hemoglobin_gPerDL");
            double[] b = whole.recording().column("hemoglobin_gPerDL");
            assertThat(a[a.length - 1]).isCloseTo(b[b.length - 1], within(0.02));
        }
    }

    /** Staff hold the anticoagulant before a planned procedure: a procedure of the branch changes nothing before it. */
    @Test
    void planOfTheBranchIsNotKnownBefore() {
        Scenario scenario = Library.scenario("heparin-ladder");
        Scenario scoped = withOrder(scenario, 19.9, "bronchoscopy@20h");
        ScenarioRun parent = ScenarioRun.prepare(scenario, options(21));
        RunResult whole = parent.run((done, total) -> {}, () -> false);
        assertSameBefore(
                parent.branchedAt(19.9 * HOUR, scoped, options(21)).run((done, total) -> {}, () -> false),
                whole,
                19.9 * HOUR);
    }

    @Test
    void branchOfABranchKeepsBothPasts() {
        Scenario written = Library.scenario("sle-dah-vv-ecmo");
        Scenario second = withOrder(written, 6, "set-ecmo sweep=\"6 L/min\"");
        Scenario third = withOrder(second, 8, "set-ecmo sweep=\"1 L/min\"");
        ScenarioRun first = ScenarioRun.prepare(written, options(9));
        ScenarioRun branch = first.branchedAt(6 * HOUR, second, options(9));
        RunResult twice = branch.branchedAt(8 * HOUR, third, options(9)).run((done, total) -> {}, () -> false);
        assertSameBefore(twice, first.run((done, total) -> {}, () -> false), 6 * HOUR);
        assertSameBefore(twice, branch.run((done, total) -> {}, () -> false), 8 * HOUR);
    }

    @Test
    void branchThatIsStoppedOnTheWayKeepsTheRowsAndNoSnapshotOfTheParent() {
        Scenario written = Library.scenario("sle-dah-vv-ecmo");
        double[] reached = new double[1];
        RunResult stopped = ScenarioRun.prepare(written, options(9))
                .branchedAt(6 * HOUR, written, options(9))
                .run((done, total) -> reached[0] = done, () -> reached[0] > 3 * HOUR, List.of(HOUR));
        assertThat(stopped.outcome().ending()).isEqualTo(Outcome.Ending.INTERRUPTED);
        assertThat(stopped.recording().rows()).isGreaterThan(170);
        assertThat(stopped.snapshots()).isEmpty();
    }

    private static Scenario withOrder(Scenario scenario, double hours, String order) {
        OtherChoice choice = new OtherChoice(new Measure(hours, Unit.HOUR), List.of(order), List.of());
        byte[] document = Documents.write(scenario).getBytes(StandardCharsets.UTF_8);
        return Documents.readScenario(scenario.id(), choice.in(document, 24 * HOUR));
    }

    private static RunOptions options(double hours) {
        return new RunOptions(1, "rodas5p", 1e-4, OptionalDouble.of(60), OptionalDouble.of(hours * HOUR));
    }

    private static void assertSameBefore(RunResult one, RunResult other, double time) {
        assertThat(before(one.events(), time)).isEqualTo(before(other.events(), time));
        Recording a = one.recording();
        Recording b = other.recording();
        int rows = 0;
        for (int row = 0; row < b.rows() && b.time(row) < time; row++) {
            for (int k = 0; k < b.columns().size(); k++) {
                assertThat(a.value(row, k)).isEqualTo(b.value(row, k));
            }
            rows++;
        }
        assertThat(rows).isGreaterThan(300);
    }

    private static List<EventRecord> before(List<EventRecord> events, double time) {
        return events.stream().filter(event -> event.time() < time).toList();
    }
}
