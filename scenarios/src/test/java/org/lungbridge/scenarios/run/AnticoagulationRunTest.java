package org.lungbridge.scenarios.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lungbridge.engine.Outcome.Ending;
import org.lungbridge.recording.Recording;
import org.lungbridge.scenarios.Documents;
import org.lungbridge.scenarios.Library;
import org.lungbridge.scenarios.document.Scenario;

/** The lupus patient with anticoagulants and products in the document, from the text to the columns. */
class AnticoagulationRunTest {
    private static final double HOUR = 3600;
    private static Recording run;
    private static List<String> chart;

    @BeforeAll
    static void patientIsAnticoagulated() {
        String orders = """
                { "at": "2 h", "order": "heparin-bolus", "dose": "50 IU/kg" },
                { "at": "3 h", "order": "set-heparin", "rate": "10 IU/kg/h" },
                { "at": "10 h", "order": "transfuse-platelets", "units": 1, "over": "30 min" },
                { "at": "12 h", "order": "set-heparin", "rate": "0 IU/kg/h" },
                { "at": "12 h", "order": "protamine", "dose": "10 mg" },
                { "at": "13 h", "order": "give-fibrinogen", "dose": "2 g" },
                { "at": "14 h", "order": "tranexamic-acid", "route": "intravenous", "dose": "1 g" },
                { "at": "16 h", "order": "transfuse-plasma", "volume": "10 mL/kg", "over": "1 h" }
              ],
              "end": { "after": "18 h" }
            """;
        String shipped = new String(Library.scenarioBytes("sle-dah-vv-ecmo"), StandardCharsets.UTF_8);
        int timeline = shipped.indexOf("\"at\": \"3 h\"");
        int end = shipped.indexOf(",\n", timeline);
        String document = (shipped.substring(0, end) + ",\n" + orders + "}")
                .replace(
                        "\"at\": \"3 h\", \"order\": \"set-ventilator\"",
                        "\"at\": \"2 h\", \"order\": \"set-ventilator\"")
                .replace("\"platelets\": \"70 10^9/L\"", "\"platelets\": \"70 10^9/L\", \"fibrinogen\": \"2.4 g/L\"");
        Scenario scenario = Documents.readScenario("anticoagulated", document.getBytes(StandardCharsets.UTF_8));
        RunOptions options = new RunOptions(1, "rodas5p", 1e-4, OptionalDouble.of(60), OptionalDouble.empty());
        RunResult result = ScenarioRun.prepare(scenario, options).run((done, total) -> {}, () -> false);
        assertThat(result.outcome().ending()).isEqualTo(Ending.END_TIME);
        run = result.recording();
        chart = result.events().stream()
                .map(event -> event.what() + ": " + event.detail())
                .toList();
    }

    private static double at(String column, double hour) {
        for (int k = 0; k < run.columns().size(); k++) {
            if (run.columns().get(k).id().equals(column)) {
                return run.value((int) Math.round(hour * HOUR / 60), k);
            }
        }
        throw new AssertionError("No column " + column);
    }

    @Test
    void measuredBloodIsWhereTheRunStarts() {
        assertThat(at("platelets_10e9PerL", 0)).isCloseTo(70, within(0.1));
        assertThat(at("fibrinogen_gPerL", 0)).isCloseTo(2.4, within(0.01));
        assertThat(at("antithrombin", 0)).isCloseTo(0.6, within(0.001));
    }

    @Test
    void columnsShowWhatWasGiven() {
        assertThat(at("heparinRate_IUPerKgPerH", 6)).isCloseTo(10, within(1e-9));
        assertThat(at("heparinRate_IUPerKgPerH", 12.5)).isZero();
        assertThat(at("heparin_IUPerMl", 2.02)).isBetween(0.6, 1.1);
        assertThat(at("heparin_IUPerMl", 11.9)).isCloseTo(0.21, within(0.02));
        assertThat(at("aPTT_s", 11.9)).isBetween(45.0, 62.0);
        assertThat(at("ACT_s", 11.9)).isBetween(175.0, 200.0);
        assertThat(at("heparin_IUPerMl", 12.1)).isLessThan(0.02);
        assertThat(at("platelets_10e9PerL", 10.6) - at("platelets_10e9PerL", 10))
                .isBetween(15.0, 40.0);
        assertThat(at("fibrinogen_gPerL", 13.1) - at("fibrinogen_gPerL", 12.9)).isBetween(0.5, 0.75);
        assertThat(at("tranexamicAcid_mgPerL", 15)).isBetween(20.0, 45.0);
        assertThat(at("INR", 17.2)).isLessThan(at("INR", 15.9));
        assertThat(at("vonWillebrandHmw", 8)).isBetween(0.2, 0.35);
        assertThat(at("plasmaFreeHemoglobin_mgPerL", 16)).isBetween(50.0, 100.0);
    }

    @Test
    void chartSaysDosesAsTheyWereWritten() {
        assertThat(chart)
                .contains(
                        "heparin-bolus: 50 IU/kg (2750 IU)",
                        "set-heparin: 10 IU/kg/h (550 IU/h)",
                        "protamine: 10 mg",
                        "give-fibrinogen: 2 g",
                        "tranexamic-acid: 1000 mg");
    }
}
