package org.lungbridge.scenarios.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lungbridge.engine.Outcome;
import org.lungbridge.engine.Simulation;
import org.lungbridge.engine.SimulationBuilder;
import org.lungbridge.engine.Snapshot;
import org.lungbridge.fitting.ImplausiblePatient;
import org.lungbridge.fitting.Inference;
import org.lungbridge.model.Model;
import org.lungbridge.patient.PatientModel;
import org.lungbridge.patient.StandardOrders;
import org.lungbridge.physiology.lung.LungResolution;
import org.lungbridge.recording.Column;
import org.lungbridge.recording.Recording;
import org.lungbridge.recording.RecordingPlan;
import org.lungbridge.scenarios.Documents;
import org.lungbridge.scenarios.Library;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.document.StartEcmo;
import org.lungbridge.scenarios.timeline.TimelineOrders;
import org.lungbridge.solver.Tolerance;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.OutputVariables;

/** The shipped case, end to end: what a clinician must see, and what the engine must keep. */
class LupusCourseTest {
    private static final double MINUTE = 60;
    private static final double HOUR = 3600;
    private static final int START = 120;
    private static final Pattern AT = Pattern.compile("\"at\": \"([0-9.]+) h\"");
    private static final String LIVED = "\"end\": { \"after\": \"48 h\" }";

    private static final ScenarioRun CASE = ScenarioRun.prepare(scenario(document()), RunOptions.usual());
    private static final RunResult RUN = run(CASE);

    private static String document() {
        return new String(Library.scenarioBytes("sle-dah-vv-ecmo"), StandardCharsets.UTF_8);
    }

    private static Scenario scenario(String document) {
        return Documents.readScenario("test", document.getBytes(StandardCharsets.UTF_8));
    }

    private static RunResult run(ScenarioRun run) {
        return run.run((time, end) -> {}, () -> false);
    }

    /** The case with more orders in its timeline and an earlier end, which cuts off the orders after it. */
    private static RunResult withOrders(String end, String... more) {
        String document = document();
        int from = document.indexOf("\"timeline\": [") + "\"timeline\": [".length();
        int to = document.indexOf("\n  ],", from);
        String orders = Stream.concat(Arrays.stream(document.substring(from, to).split(",\n")), Arrays.stream(more))
                .map(String::strip)
                .filter(order -> hour(order) <= Double.parseDouble(end.replace(" h", "")))
                .sorted(Comparator.comparingDouble(LupusCourseTest::hour))
                .collect(Collectors.joining(",\n"));
        String changed = document.substring(0, from) + orders + document.substring(to);
        assertThat(orders).contains(more);
        return run(
                ScenarioRun.prepare(scenario(changed.replace(LIVED, LIVED.replace("48 h", end))), RunOptions.usual()));
    }

    private static double hour(String order) {
        Matcher at = AT.matcher(order);
        assertThat(at.find()).as(order).isTrue();
        return Double.parseDouble(at.group(1));
    }

    private static double at(RunResult run, String column, double minutes) {
        Recording rows = run.recording();
        int row = Arrays.binarySearch(rows.times(), minutes * MINUTE);
        return rows.column(column)[row];
    }

    @Test
    void patientIsFoundBehindTheBloodGas() {
        assertThat(at(RUN, "PaO2_mmHg", 0)).isCloseTo(48, within(1.0));
        assertThat(at(RUN, "PaCO2_mmHg", 0)).isCloseTo(41, within(1.0));
        assertThat(at(RUN, "pHa", 0)).isCloseTo(7.22, within(0.005));
        assertThat(CASE.inferences())
                .extracting(Inference::label)
                .contains(
                        "blood and edema in the lung",
                        "ventilation of unperfused alveoli",
                        "contractility",
                        "systemic vascular tone",
                        "standard base excess (from pH and PaCO2)",
                        "lactate (assumed)");
        for (Inference inference : CASE.inferences()) {
            assertThat(Math.abs(inference.deviations().orElse(0)))
                    .as(inference.label())
                    .isLessThan(2);
        }
    }

    @Test
    void patientIsHypoxemicUntilEcmoStarts() {
        for (int minute = 0; minute <= START; minute++) {
            assertThat(at(RUN, "SaO2", minute)).as("minute %d", minute).isCloseTo(0.73, within(0.03));
        }
    }

    @Test
    void ecmoSaturatesArterialBloodWithinTenMinutes() {
        assertThat(at(RUN, "SaO2", START + 10)).isGreaterThanOrEqualTo(0.98);
        assertThat(at(RUN, "cardiacOutput_LPerMin", START + 10)).isLessThanOrEqualTo(5.6);
        assertThat(RUN.outcome().alive()).isTrue();
    }

    @Test
    void flowOfTheCaseNeedsASpeedInTheMeasuredRange() {
        StartEcmo start = Library.scenario("sle-dah-vv-ecmo").timeline().stream()
                .filter(StartEcmo.class::isInstance)
                .map(StartEcmo.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(start.speed().engineValue()).isBetween(3050.0, 3450.0);
        for (int minute = START + 2; minute <= START + 60; minute++) {
            assertThat(at(RUN, "ecmoBloodFlow_LPerMin", minute))
                    .as("minute %d", minute)
                    .isCloseTo(3.7, within(0.05));
        }
    }

    @Test
    void recirculationIsRecoveredFromDisplayedContents() {
        for (int minute = START + 1; minute <= 48 * 60; minute++) {
            double real = at(RUN, "ecmoRecirculation", minute);
            assertThat(at(RUN, "ecmoRecirculationFromContents", minute))
                    .as("minute %d", minute)
                    .isCloseTo(real, within(0.005));
            assertThat(real).isBetween(0.02, 0.5);
        }
    }

    @Test
    void lessSweepLetsCarbonDioxideRiseOverTheNextHour() {
        RunResult run = withOrders("28 h", "{ \"at\": \"24 h\", \"order\": \"set-ecmo\", \"sweep\": \"1.8 L/min\" }");
        double[] change = new double[241];
        for (int minute = 0; minute <= 240; minute++) {
            change[minute] = at(run, "PaCO2_mmHg", 24 * 60 + minute) - at(run, "PaCO2_mmHg", 24 * 60);
        }
        for (int minute = 1; minute <= 60; minute++) {
            assertThat(change[minute]).as("minute %d", minute).isGreaterThan(change[minute - 1]);
        }
        int half = 0;
        while (change[half] < 0.5 * change[240]) {
            half++;
        }
        System.out.printf(
                "sweep 3.6 to 1.8 L/min: PaCO2 %+.1f at 20, %+.1f at 60, %+.1f at 240 min; half after %d min%n",
                change[20], change[60], change[240], half);
        assertThat(half).isBetween(5, 40);
        assertThat(change[60] - change[20]).isGreaterThan(0.5);
    }

    @Test
    void lessFlowDesaturatesWithinMinutes() {
        RunResult run = withOrders("24.5 h", "{ \"at\": \"24 h\", \"order\": \"set-ecmo\", \"speed\": \"2200 /min\" }");
        double before = at(run, "SaO2", 24 * 60);
        double after = at(run, "SaO2", 24 * 60 + 5);
        double end = at(run, "SaO2", 24 * 60 + 30);
        System.out.printf("3240 to 2200 rpm: SaO2 %.3f, after 5 min %.3f, after 30 min %.3f%n", before, after, end);
        assertThat(at(run, "ecmoBloodFlow_LPerMin", 24 * 60 + 5)).isLessThan(2.8);
        assertThat(after).isLessThan(before - 0.01);
        assertThat(before - after).isGreaterThan(0.5 * (before - end));
    }

    @Test
    void impossibleBloodGasIsRefusedWithTheReason() {
        String impossible = document().replace("\"PaO2\": \"48 mmHg\"", "\"PaO2\": \"400 mmHg\", \"SaO2\": 0.5");
        assertThat(impossible).contains("400 mmHg");
        assertThatThrownBy(() -> ScenarioRun.prepare(scenario(impossible), RunOptions.usual()))
                .isInstanceOf(ImplausiblePatient.class)
                .hasMessageContaining("400")
                .hasMessageContaining("0.5");
    }

    @Test
    void patientWhoCannotLiveDiesInTheRecord() {
        String document = document();
        int from = document.indexOf("\"timeline\": [");
        int to = document.indexOf("],", from);
        String lost = document.substring(0, from)
                + "\"timeline\": [ { \"at\": \"1 h\", \"order\": \"set-ventilator\", \"FiO2\": 0.21 } "
                + document.substring(to);
        RunResult run = run(ScenarioRun.prepare(scenario(lost), RunOptions.usual()));
        assertDied(run, "hypoxic cardiac arrest");
    }

    @Test
    void patientWhoBleedsWithoutEndDiesOfShock() {
        RunResult run = withOrders(
                "48 h", "{ \"at\": \"24 h\", \"order\": \"bleed\", \"rate\": \"100 mL/min\", \"for\": \"2 h\" }");
        assertDied(run, "circulatory arrest (shock)");
    }

    private static void assertDied(RunResult run, String cause) {
        assertThat(run.outcome().ending()).isEqualTo(Outcome.Ending.EVENT);
        assertThat(run.outcome().alive()).isFalse();
        assertThat(run.outcome().endReason()).isEqualTo(cause);
        assertThat(run.outcome().endTime()).isLessThan(48 * HOUR);
        assertThat(run.events()).anySatisfy(event -> {
            assertThat(event.what() + event.detail()).contains(cause);
            assertThat(event.time()).isEqualTo(run.outcome().endTime());
        });
        double[] times = run.recording().times();
        assertThat(times[times.length - 1]).isEqualTo(run.outcome().endTime());
        System.out.printf("%s at %.2f h%n", cause, run.outcome().endTime() / HOUR);
    }

    @Test
    void idleOrdersRestartNothing() {
        RunResult busy = withOrders(
                "48 h",
                "{ \"at\": \"5 h\", \"order\": \"set-ecmo\", \"sweep\": \"3.6 L/min\" }",
                "{ \"at\": \"6.33 h\", \"order\": \"set-ventilator\", \"FiO2\": 1.0 }",
                "{ \"at\": \"7 h\", \"order\": \"note\", \"text\": \"all is well\" }");
        assertThat(busy.statistics()).isEqualTo(RUN.statistics());
        assertSame(busy.recording(), RUN.recording(), 0);
    }

    @Test
    void patientInAFullWardHasTheBytesOfThePatientAlone() {
        LungResolution lung = new LungResolution(8, 2);
        Model model = PatientModel.assemble(8, lung);
        SimulationBuilder ward = Simulation.builder(model, PatientModel.assemble(1, lung), new StandardOrders())
                .solver("rodas5p", Tolerance.of(1e-4))
                .recording(new RecordingPlan(60, columns()))
                .alive(Circulation.ALIVE.name())
                .end(6 * HOUR);
        var orders = new ArrayList<>(TimelineOrders.of(Library.scenario("sle-dah-vv-ecmo")));
        for (int lane = 0; lane < 8; lane++) {
            model.restoreLane(lane, CASE.patient().values());
            ward.start(lane, CASE.patient().states());
            int left = lane == 5 ? orders.size() : lane % 4;
            ward.orders(lane, orders.subList(0, Math.min(left, orders.size())));
        }
        Simulation simulation = ward.build();
        simulation.run();
        RunResult alone = run(ScenarioRun.prepare(scenario(document()), until(6 * HOUR)));
        assertSame(simulation.recording(5), alone.recording(), 0);
        assertThat(simulation.statistics(5)).isEqualTo(alone.statistics());
    }

    private static RunOptions until(double seconds) {
        return new RunOptions(1, "rodas5p", 1e-4, OptionalDouble.empty(), OptionalDouble.of(seconds));
    }

    private static List<Column> columns() {
        return OutputVariables.all().stream()
                .map(v -> new Column(v.id(), v.shows(), 1 / v.unit().toEngine()))
                .toList();
    }

    @Test
    void stoppingAndResumingChangesNoBit() {
        Simulation stopped = CASE.builder().build();
        stopped.runPast(2 * HOUR + 7 * MINUTE);
        Snapshot snapshot = stopped.snapshot(0);
        assertThat(snapshot.time()).isGreaterThanOrEqualTo(2 * HOUR + 7 * MINUTE);
        Simulation resumed = Simulation.resume(CASE.builder().orders(0, List.of()), List.of(snapshot));
        resumed.run();
        assertSame(resumed.recording(0), RUN.recording(), snapshot.recordedRows());
        assertThat(resumed.statistics(0)).isEqualTo(RUN.statistics());
    }

    @Test
    void everyColumnOfTheRecordIsANumberOnEcmo() {
        Recording rows = RUN.recording();
        assertThat(rows.rows()).isEqualTo(2881);
        Stream.of("SaO2", "PaO2_mmHg", "PaCO2_mmHg", "MAP_mmHg", "ecmoBloodFlow_LPerMin", "hemoglobin_gPerDL")
                .forEach(id -> assertThat(rows.column(id)).doesNotContain(Double.NaN));
    }

    private static void assertSame(Recording actual, Recording expected, int from) {
        assertThat(actual.times()).isEqualTo(Arrays.copyOfRange(expected.times(), from, from + actual.rows()));
        for (int k = 0; k < actual.columns().size(); k++) {
            for (int row = 0; row < actual.rows(); row++) {
                assertThat(Double.doubleToRawLongBits(actual.value(row, k)))
                        .as("%s at %s s", actual.columns().get(k).id(), actual.time(row))
                        .isEqualTo(Double.doubleToRawLongBits(expected.value(row + from, k)));
            }
        }
    }
}
