package org.lungbridge.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.lungbridge.scenarios.document.Bleed;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.document.StartEcmo;

class ScenarioRoundTripTest {
    private static final String EVERY_FIELD = "every-field.json";

    @Test
    void shippedScenarioSurvivesWritingAndReading() {
        Scenario scenario = Library.scenario("sle-dah-vv-ecmo");
        assertThat(again(scenario)).isEqualTo(scenario);
    }

    @Test
    void documentWithEveryOrderAndFieldSurvivesWritingAndReading() throws Exception {
        byte[] bytes;
        try (var stream = ScenarioRoundTripTest.class.getResourceAsStream(EVERY_FIELD)) {
            bytes = stream.readAllBytes();
        }
        Scenario scenario = Documents.readScenario(EVERY_FIELD, bytes);
        assertThat(again(scenario)).isEqualTo(scenario);
        assertThat(scenario.timeline()).hasSize(120).last().isInstanceOf(Bleed.class);
        assertThat(scenario.onlyPatient().baseline().ventilator().writtenInspiratoryFraction())
                .isCloseTo(1 / 3.0, within(1e-12));
    }

    @Test
    void lupusPatientIsTheOneOfTheCase() {
        Scenario scenario = Library.scenario("sle-dah-vv-ecmo");
        assertThat(scenario.onlyPatient().age().engineValue()).isEqualTo(43);
        assertThat(scenario.onlyPatient().baseline().arterialGas().pH()).isEqualTo(7.22);
        assertThat(scenario.onlyPatient().baseline().arterialGas().paO2().engineValue())
                .isEqualTo(48);
        assertThat(scenario.onlyPatient().baseline().blood().hemoglobin().engineValue())
                .isEqualTo(98);
        assertThat(scenario.timeline().get(0)).isInstanceOfSatisfying(StartEcmo.class, start -> {
            assertThat(start.sweep().engineValue()).isCloseTo(0.06, within(1e-12));
            assertThat(start.fdO2()).isEqualTo(1.0);
        });
    }

    /** ARDS Network, 2000, N Engl J Med 342:1301: 45.5 + 0.91 (160 − 152.4) = 52.4 kg. */
    @Test
    void predictedBodyWeightFollowsTheArdsNetwork() {
        assertThat(Library.scenario("sle-dah-vv-ecmo").onlyPatient().predictedBodyWeight_kg())
                .isCloseTo(52.416, within(1e-9));
    }

    private static Scenario again(Scenario scenario) {
        return Documents.readScenario("again", Documents.write(scenario).getBytes(StandardCharsets.UTF_8));
    }
}
