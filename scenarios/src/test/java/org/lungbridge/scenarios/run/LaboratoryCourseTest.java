package org.lungbridge.scenarios.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.engine.Simulation;
import org.lungbridge.engine.Snapshot;
import org.lungbridge.laboratory.Chart;
import org.lungbridge.laboratory.Result;
import org.lungbridge.scenarios.Documents;
import org.lungbridge.scenarios.Library;
import org.lungbridge.scenarios.document.Scenario;

/** Blood gases and blood counts of the shipped patient, drawn on a schedule and by order. */
class LaboratoryCourseTest {
    private static final double HOUR = 3600;
    private static final RunOptions FIVE_HOURS =
            new RunOptions(1, "rodas5p", 1e-4, OptionalDouble.empty(), OptionalDouble.of(5 * HOUR));
    private static final String LABORATORY =
            "\"laboratory\": { \"bloodGas\": { \"interval\": \"1 h\" }, \"hemoglobin\": { \"interval\": \"4 h\", \"first\": \"30 min\" } },\n  ";
    private static final ScenarioRun CASE = ScenarioRun.prepare(scenario(LABORATORY, ""), FIVE_HOURS);
    private static final RunResult RUN = CASE.run((time, end) -> {}, () -> false);

    private static Scenario scenario(String laboratory, String order) {
        String document = new String(Library.scenarioBytes("sle-dah-vv-ecmo"), StandardCharsets.UTF_8)
                .replace("\"timeline\": [", laboratory + "\"timeline\": [" + order);
        return Documents.readScenario("test", document.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Result> of(List<Result> labs, String test) {
        return labs.stream().filter(result -> result.test().equals(test)).toList();
    }

    @Test
    void aGasOfEveryHourComesBackWithinMinutesAndNearTheTruth() {
        List<Result> gases = of(RUN.labs(), "PaO2");
        assertThat(gases).extracting(Result::drawn).containsExactly(0.0, HOUR, 2 * HOUR, 3 * HOUR, 4 * HOUR);
        double[] truth = RUN.recording().column("PaO2_mmHg");
        for (Result gas : gases) {
            double there = truth[(int) (gas.drawn() / 60)];
            assertThat(gas.value()).isCloseTo(there, within(0.12 * there));
            assertThat(gas.available() - gas.drawn()).isBetween(180.0, 360.0);
        }
        assertThat(of(RUN.labs(), "hemoglobin")).hasSizeGreaterThan(6);
        assertThat(RUN.events())
                .filteredOn(event -> event.kind().equals("sample"))
                .extracting(EventRecord::actor)
                .containsOnly("schedule");
    }

    @Test
    void bicarbonateAndBaseExcessFitThePatientsOwn() {
        double[] bicarbonate = RUN.recording().column("bicarbonate_mmolPerL");
        double[] baseExcess = RUN.recording().column("baseExcess_mmolPerL");
        for (Result result : of(RUN.labs(), "bicarbonate")) {
            assertThat(result.value()).isCloseTo(bicarbonate[(int) (result.drawn() / 60)], within(1.5));
        }
        for (Result result : of(RUN.labs(), "baseExcess")) {
            assertThat(result.value()).isCloseTo(baseExcess[(int) (result.drawn() / 60)], within(1.5));
        }
    }

    @Test
    void thePatientDoesNotFeelTheLaboratory() {
        RunResult without = ScenarioRun.prepare(scenario("", ""), FIVE_HOURS).run((time, end) -> {}, () -> false);
        for (int column = 0; column < without.recording().columns().size(); column++) {
            assertThat(RUN.recording().column(column))
                    .isEqualTo(without.recording().column(column));
        }
        assertThat(RUN.statistics()).isEqualTo(without.statistics());
        assertThat(without.labs()).isEmpty();
    }

    @Test
    void anUrgentBloodCountComesBackBeforeAnOrderedOne() {
        String order =
                " { \"at\": \"1 h\", \"order\": \"sample\", \"tests\": [\"hemoglobin\"], \"urgency\": \"urgent\","
                        + " \"delay\": \"10 min\" },";
        RunResult run = ScenarioRun.prepare(scenario("", order), FIVE_HOURS).run((time, end) -> {}, () -> false);
        Result result = run.labs().get(0);
        assertThat(result.drawn()).isEqualTo(HOUR + 600);
        assertThat(result.available() - result.drawn()).isBetween(0.6 * 1200, 0.6 * 1800);
    }

    @Test
    void aResumedPatientHasTheSameChart() {
        Simulation stopped = CASE.builder().build();
        stopped.runPast(2.02 * HOUR);
        Snapshot snapshot = stopped.snapshot(0);
        Simulation resumed = Simulation.resume(CASE.builder().orders(0, List.of()), List.of(snapshot));
        resumed.run();
        assertThat(Chart.of(resumed.filed(0)).all()).isEqualTo(RUN.labs());
    }
}
