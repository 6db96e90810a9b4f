package org.lungbridge.scenarios.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lungbridge.recording.Recording;
import org.lungbridge.scenarios.ArabicDigits;
import org.lungbridge.scenarios.GoldenRun;
import org.lungbridge.scenarios.Library;
import org.lungbridge.scenarios.document.Patient;
import org.lungbridge.scenarios.document.Scenario;

/**
 * What every shipped scenario owes its patients: care that keeps them alive and their tube open. In a lesson that is the
 * learner's.
 */
@ExtendWith(ArabicDigits.class)
class ShippedCoursesTest {
    /** One clot that nobody has sucked out fills this share of the bore. */
    private static final double ONE_CLOT = 0.6;

    static List<String> shipped() {
        return Library.scenarios().stream()
                .filter(id -> Library.scenario(id).teaching() == null)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void tubeIsOpenAtTheEndAndTheCourseIsTheOneKnown(String id) throws Exception {
        Scenario scenario = Library.scenario(id);
        for (Patient patient : scenario.everybody()) {
            RunResult run = ScenarioRun.prepare(scenario.with(patient), RunOptions.usual())
                    .run((done, total) -> {}, () -> false);
            Recording rows = run.recording();
            double[] obstruction = rows.column("tubeObstruction");
            assertThat(obstruction[obstruction.length - 1])
                    .as("tube of (%s) at the end", patient.id())
                    .isLessThanOrEqualTo(ONE_CLOT);
            GoldenRun.holds(GoldenRun.name(scenario, patient), run);
        }
    }
}
