package org.lungbridge.scenarios.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.scenarios.Documents;
import org.lungbridge.scenarios.Library;
import org.lungbridge.scenarios.document.Patient;
import org.lungbridge.scenarios.document.Scenario;

/** What the chest radiographs of whole patients show: health, four severe hemorrhages, and a lung full of blood. */
class RadiographTest {
    private static final String HEALTHY = """
            {
              "id": "healthy",
              "title": "Ventilated for an operation",
              "patient": {
                "sex": "male", "age": "40 a", "height": "176 cm", "weight": "72 kg", "etiology": "unknown",
                "lung": {
                  "filling": "10 mL", "tissueMass": "0.95 kg", "openingPressure": "4 cmH2O", "closingPressure": "-6 cmH2O",
                  "consolidation": 0, "softness": 1, "unperfusedShare": 0.04, "vqSpread": 0.6, "vasoconstriction": 1
                },
                "baseline": {
                  "ventilator": {
                    "mode": "volume-control", "FiO2": 0.3, "PEEP": "5 cmH2O", "tidalVolume": "7 mL/kg",
                    "respiratoryRate": "12 /min"
                  },
                  "blood": { "hemoglobin": "14 g/dL" }
                }
              },
              "timeline": [ { "at": "10 min", "order": "chest-radiograph" } ],
              "end": { "after": "1 h" }
            }
            """;

    private static RunResult run(Scenario scenario, Patient patient) {
        return ScenarioRun.prepare(scenario.with(patient), RunOptions.usual()).run((done, total) -> {}, () -> false);
    }

    private static double score(RunResult run, double hours) {
        int row = Arrays.binarySearch(run.recording().times(), hours * 3600);
        return run.recording().column("chestRadiographScore")[row];
    }

    private static Scenario read(String document) {
        return Documents.readScenario("test", document.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void healthyLungIsClear() {
        Scenario scenario = read(HEALTHY);
        RunResult run = run(scenario, scenario.onlyPatient());
        System.out.printf("radiograph: healthy %.2f%n", score(run, 0));
        assertThat(score(run, 0)).isLessThan(0.5);
        assertThat(run.events())
                .anySatisfy(event -> assertThat(event.detail()).isEqualTo("clear lung fields; score 0 of 8"));
    }

    /** The CT of the same lung: clear, and thick septa and ground glass where it is heavy. */
    @Test
    void healthyLungIsClearOnCtAndHeavyOneHazyWithThickSepta() {
        Scenario scenario = read(HEALTHY.replace("chest-radiograph", "chest-ct"));
        RunResult healthy = run(scenario, scenario.onlyPatient());
        Scenario other = read(HEALTHY.replace("chest-radiograph", "chest-ct").replace("0.95 kg", "1.45 kg"));
        RunResult heavy = run(other, other.onlyPatient());
        System.out.printf("CT: healthy %s%nCT: heavy %s%n", tomography(healthy), tomography(heavy));
        assertThat(healthy.recording().column("chestCtScore")[0]).isBetween(100.0, 130.0);
        assertThat(heavy.recording().column("chestCtScore")[0])
                .isGreaterThan(healthy.recording().column("chestCtScore")[0] + 20);
        assertThat(tomography(healthy)).doesNotContain("septal", "bronchogram", "reticulation", "pattern");
        assertThat(tomography(heavy)).contains("mild interlobular septal thickening");
    }

    /** S1: consolidation and ground glass with air bronchograms and mildly thick septa; clearing within two days on ECMO. */
    @Test
    void lupusLungShowsWhatTheReportOfTheSourceSays() {
        Scenario scenario = Library.scenario("sle-dah-vv-ecmo");
        RunResult run = run(scenario, scenario.onlyPatient());
        double[] score = run.recording().column("chestCtScore");
        double[] ground = run.recording().column("chestCtGroundGlass");
        double[] dense = run.recording().column("chestCtConsolidated");
        int late = Arrays.binarySearch(run.recording().times(), 48 * 3600.0);
        System.out.printf(
                "CT: lupus %.0f, ground glass %.2f, consolidated %.2f; at 48 h %.0f, %.2f, %.2f%n",
                score[0], ground[0], dense[0], score[late], ground[late], dense[late]);
        assertThat(ground[0]).isGreaterThan(0.1);
        assertThat(dense[0]).isGreaterThan(0.3);
        assertThat(score[late]).isLessThan(score[0]);
    }

    private static String tomography(RunResult run) {
        return run.events().stream()
                .filter(event -> event.what().equals("chest-ct"))
                .map(EventRecord::detail)
                .findFirst()
                .orElseThrow();
    }

    /** Lung weight of injury without fluid in the air spaces: hazy, not clear. */
    @Test
    void heavyTissueAloneIsHazy() {
        Scenario scenario = read(HEALTHY.replace("0.95 kg", "1.45 kg"));
        assertThat(score(run(scenario, scenario.onlyPatient()), 0)).isBetween(0.8, 2.5);
    }

    /** Bilateral infiltrates in all four before the turn, and much the same picture prone. */
    @Test
    void severeHemorrhageScoresThreeToSixInEitherPosition() {
        Scenario scenario = Library.scenario("dah-prone");
        for (Patient patient : scenario.everybody()) {
            RunResult run = run(scenario, patient);
            double supine = score(run, 1);
            double prone = score(run, 9);
            System.out.printf("radiograph: %s %.2f, prone %.2f%n", patient.id(), supine, prone);
            assertThat(supine).as(patient.id()).isBetween(3.0, 6.0);
            assertThat(prone).as(patient.id()).isCloseTo(supine, within(0.5));
        }
    }

    /** S1: white-out after the start of ECMO with the settings of lung rest, then clearing. */
    @Test
    void lungFullOfBloodIsWhiteAndWhiterAtRest() {
        Scenario scenario = Library.scenario("sle-dah-vv-ecmo");
        RunResult run = run(scenario, scenario.onlyPatient());
        System.out.printf(
                "radiograph: lupus %.2f, on lung rest %.2f, at 48 h %.2f%n",
                score(run, 0), score(run, 6), score(run, 48));
        assertThat(score(run, 0)).isBetween(6.5, 8.0);
        assertThat(score(run, 6)).isBetween(7.0, 8.0);
        assertThat(score(run, 48)).isLessThan(score(run, 6) - 1);
    }
}
