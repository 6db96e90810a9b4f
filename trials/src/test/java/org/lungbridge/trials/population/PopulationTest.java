package org.lungbridge.trials.population;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lungbridge.scenarios.Library;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.document.trial.Trial;
import org.lungbridge.scenarios.run.ScenarioRun;
import org.lungbridge.trials.course.VirtualPatient;

/** Patients of a trial are the same whoever else is drawn, in whatever order and arm. */
class PopulationTest {
    private static final Trial TRIAL = Library.trial("low-vs-standard-act");

    @Test
    void aPatientIsTheSameInAnyOrderAndArm() {
        Population population = Population.of(TRIAL);
        VirtualPatient third = population.patient(0, 3);
        population.patient(0, 4);
        assertThat(population.patient(0, 3)).isEqualTo(third);
        Arms arms = Arms.of(TRIAL);
        Scenario ladder = arms.scenario(third, 0);
        assertThat(arms.scenario(third, 1).onlyPatient()).isEqualTo(ladder.onlyPatient());
        assertThat(ladder.onlyPatient().id()).isEqualTo("s0p3");
        ScenarioRun.prepare(ladder, arms.options());
    }
}
