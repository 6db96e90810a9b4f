package org.lungbridge.trials.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lungbridge.scenarios.Documents;
import org.lungbridge.scenarios.Library;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.document.trial.Trial;
import org.lungbridge.scenarios.run.ScenarioRun;
import org.lungbridge.trials.course.VirtualPatient;

/** Every shipped trial draws its patients without fault, and all of its arms are documents that run. */
@Tag("once")
class ShippedTrialsTest {
    static List<String> trials() {
        return Library.trials();
    }

    @ParameterizedTest
    @MethodSource("trials")
    void twoHundredPatientsAreDrawnAndTheFirstIsPhysiological(String id) {
        Trial trial = Library.trial(id);
        Population population = Population.of(trial);
        for (int number = 0; number < 200; number++) {
            PatientDraft draft = population.draft(0, number, 0);
            assertThat(draft.values().values()).allMatch(Double::isFinite);
        }
        VirtualPatient first = population.patient(0, 0);
        Arms arms = Arms.of(trial);
        for (int arm = 0; arm < trial.arms().size(); arm++) {
            Scenario scenario = arms.scenario(first, arm);
            byte[] written = Documents.write(scenario).getBytes(StandardCharsets.UTF_8);
            assertThat(Documents.readScenario(id + ", arm " + arm, written)).isEqualTo(scenario);
            assertThat(ScenarioRun.prepare(scenario, arms.options(), population.admissions())
                            .patient()
                            .states())
                    .isEqualTo(ScenarioRun.prepare(first.scenario(), arms.options(), population.admissions())
                            .patient()
                            .states());
        }
    }
}
