package org.lungbridge.scenarios.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.engine.Outcome.Ending;
import org.lungbridge.scenarios.Documents;
import org.lungbridge.scenarios.Library;
import org.lungbridge.scenarios.document.Scenario;

/** The lupus patient in the hands of staff on rounds, from the document to the columns: a day on ECMO, twice. */
class CourseRunTest {
    private static final int EVERY = 10;
    private static RunResult run;
    private static List<EventRecord> again;

    @BeforeAll
    static void staffTakeOver() {
        Scenario scenario = scenario();
        run = run(scenario);
        again = run(scenario).events();
    }

    private static Scenario scenario() {
        String shipped = new String(Library.scenarioBytes("sle-dah-vv-ecmo"), StandardCharsets.UTF_8);
        String document = shipped.substring(0, shipped.indexOf("\"timeline\"")) + """
                "timeline": [ { "at": "0 h", "order": "chest-radiograph" } ],
                "care": {
                  "course": {
                    "vasopressor": {}, "fluids": {}, "ecmoIndication": {}, "restVentilation": {}, "hypoxemiaLadder": {},
                    "sweepTitration": {}, "ventilatorTitration": {}, "ecmoWeaning": {}, "samples": {}
                  }
                },
                "end": { "after": "27 h" }
              }
              """;
        return Documents.readScenario("course", document.getBytes(StandardCharsets.UTF_8));
    }

    private static RunResult run(Scenario scenario) {
        RunOptions options =
                new RunOptions(1, "rodas5p", 1e-4, OptionalDouble.of(60.0 * EVERY), OptionalDouble.empty());
        return ScenarioRun.prepare(scenario, options).run((time, end) -> {}, () -> false);
    }

    private static List<Double> from(double hour, String column) {
        double[] all = run.recording().column(column);
        return Arrays.stream(all, (int) (hour * 60 / EVERY), all.length).boxed().toList();
    }

    @Test
    void staffPutThePatientOnEcmoForTheRatioOfTheCase() {
        assertThat(run.outcome().ending()).isEqualTo(Ending.END_TIME);
        List<EventRecord> starts = run.events().stream()
                .filter(event -> event.what().equals("start-ecmo"))
                .toList();
        assertThat(starts).singleElement().satisfies(start -> {
            assertThat(start.time() / 3600).isEqualTo(3);
            assertThat(start.actor()).isEqualTo("course");
        });
    }

    @Test
    void titrationKeepsCarbonDioxideAndSaturationInTheirBands() {
        assertThat(from(7, "PaCO2_mmHg")).allSatisfy(value -> assertThat(value).isCloseTo(40, within(5.5)));
        assertThat(from(4, "SpO2")).allSatisfy(value -> assertThat(value).isGreaterThan(0.90));
    }

    @Test
    void pressureStaysAboveItsTargetButForAnHour() {
        long below = from(4, "MAP_mmHg").stream().filter(value -> value < 64).count();
        assertThat(below).isLessThanOrEqualTo(60 / EVERY);
    }

    @Test
    void theLungRests() {
        assertThat(from(5, "drivingPressure_cmH2O"))
                .allSatisfy(value -> assertThat(value).isLessThan(14.5));
        assertThat(from(5, "tidalVolume_mL"))
                .allSatisfy(value -> assertThat(value).isLessThan(4.1 * 52.4));
    }

    @Test
    void twoRunsAreTheSameEvents() {
        assertThat(again).isEqualTo(run.events());
    }
}
