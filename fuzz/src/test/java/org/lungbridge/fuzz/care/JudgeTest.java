package org.lungbridge.fuzz.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lungbridge.engine.Simulation;
import org.lungbridge.model.Model;
import org.lungbridge.patient.PatientModel;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.scenarios.Library;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.run.ScenarioRun;
import org.lungbridge.solver.Tolerance;
import org.lungbridge.vocabulary.Blood;

/** A judge that sees nothing would let everything pass. */
@Tag("once")
class JudgeTest {
    private static Model model;
    private static Simulation simulation;
    private static double[] start;

    @BeforeAll
    static void run() {
        Scenario scenario = Library.scenario("sle-dah-vv-ecmo");
        ScenarioRun run = ScenarioRun.prepare(scenario, Patients.options(1));
        model = PatientModel.assemble(1, scenario.lung());
        simulation =
                run.builder(model, PatientModel.assemble(1, scenario.lung())).build();
        simulation.runPast(4 * 3600);
        start = run.patient().states();
    }

    private static List<String> findings(Quantity quantity, double more) {
        double[] other = start.clone();
        other[model.stateRow(quantity)] += more;
        List<String> findings = new ArrayList<>();
        new Judge(model, other, Tolerance.of(1e-4), findings).look(simulation);
        return findings;
    }

    @Test
    void nothingIsFoundWithAPatientWhoseBooksBalance() {
        assertThat(findings(Blood.VOLUME, 0)).isEmpty();
    }

    @Test
    void aMilliliterOfBloodThatCameFromNowhereIsFound() {
        assertThat(findings(Blood.VOLUME, 0.001)).isNotEmpty().allMatch(text -> text.contains("gained"));
    }

    @Test
    void aHundredthOfAMilligramOfHemoglobinIsFound() {
        assertThat(findings(Blood.HEMOGLOBIN_MASS, 1e-5)).isNotEmpty().allMatch(text -> text.contains("gained"));
    }
}
