package org.lungbridge.scenarios.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.OptionalDouble;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lungbridge.physiology.lung.LungResolution;
import org.lungbridge.scenarios.Documents;
import org.lungbridge.scenarios.Library;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.reading.InvalidDocument;

/** A document says how finely the lung is cut. */
class ResolutionTest {
    private static final String SHIPPED = new String(Library.scenarioBytes("ventilator-modes"), StandardCharsets.UTF_8);

    private static Scenario with(String more) {
        String document = SHIPPED.replace("\"end\":", more + ", \"end\":");
        return Documents.readScenario("test", document.getBytes(StandardCharsets.UTF_8));
    }

    private static RunResult run(Scenario scenario) {
        RunOptions usual = RunOptions.usual();
        RunOptions options = new RunOptions(
                1, usual.solver(), usual.relativeTolerance(), OptionalDouble.of(60), OptionalDouble.of(2700));
        return ScenarioRun.prepare(scenario, options).run((done, total) -> {}, () -> false);
    }

    @Test
    void unwrittenResolutionIsTheUsualOne() {
        assertThat(with("\"resolution\": {}").lung()).isEqualTo(LungResolution.DEFAULT);
        assertThat(with("\"resolution\": { \"lungUnits\": 12 }").lung()).isEqualTo(new LungResolution(12, 2));
    }

    /** Four units are for large trials: nearly the same patient at a fraction of the work. */
    @ParameterizedTest
    @CsvSource({"4, 2, 6", "4, 1, 40", "12, 3, 6"})
    void otherResolutionsRunAndFindNearlyTheSamePatient(int units, int subUnits, double percent) {
        Scenario scenario = with("\"resolution\": { \"lungUnits\": %d, \"subUnits\": %d }".formatted(units, subUnits));
        RunResult run = run(scenario);
        RunResult usual = run(with("\"resolution\": {}"));
        assertThat(run.outcome().failure()).isEmpty();
        for (String column : new String[] {"PaO2_mmHg", "PaCO2_mmHg", "compliance_mLPerCmH2O"}) {
            double[] values = run.recording().column(column);
            double[] expected = usual.recording().column(column);
            assertThat(values[values.length - 1])
                    .as(column)
                    .isCloseTo(expected[expected.length - 1], Percentage.withPercentage(percent));
        }
        assertThat(run.statistics().accepted()).isPositive();
    }

    @Test
    void parametersOfUnitsFollowTheResolution() {
        String eighth = "\"overrides\": { \"lung.consolidation.7\": 0.2 }, \"etiology\":";
        String document = SHIPPED.replace("\"etiology\":", eighth);
        byte[] usual = document.getBytes(StandardCharsets.UTF_8);
        assertThat(Documents.readScenario("test", usual).id()).isEqualTo("ventilator-modes");
        byte[] coarse = document.replace("\"end\":", "\"resolution\": { \"lungUnits\": 4 }, \"end\":")
                .getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Documents.readScenario("test", coarse))
                .isInstanceOf(InvalidDocument.class)
                .hasMessageContaining("The parameter (lung.consolidation.7) is unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "lungUnits, 17, allowed is 1 to 16",
        "lungUnits, 4.5, a whole number of units",
        "subUnits, 0, allowed is 1 to 3"
    })
    void impossibleResolutionIsRefused(String field, String value, String message) {
        assertThatThrownBy(() -> with("\"resolution\": { \"%s\": %s }".formatted(field, value)))
                .isInstanceOf(InvalidDocument.class)
                .hasMessageContaining(message);
    }
}
