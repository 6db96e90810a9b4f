package org.lungbridge.scenarios.teaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lungbridge.scenarios.Documents;
import org.lungbridge.scenarios.Library;
import org.lungbridge.scenarios.reading.Problem;

/** What a strict look asks of a lesson that runs all the same. */
class StrictTest {
    private static final String DRILL = new String(Library.scenarioBytes("drill-pump-failure"), StandardCharsets.UTF_8);

    private static List<Problem> strict(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Documents.readScenario("drill", bytes);
        return Documents.strict("drill", bytes);
    }

    @Test
    void everyShippedScenarioStandsIt() {
        assertThat(Library.scenarios())
                .allSatisfy(id -> assertThat(Documents.strict(id, Library.scenarioBytes(id)))
                        .isEmpty());
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "\"when\": \"time > 3 h\" | \"when\": \"time > 4 h\" | the rule (pump-stops) waits for what never comes",
                "\"when\": \"state is flow-back\" | \"when\": { \"all\": [\"time > 5 h\", \"SpO2 > 0.8\"] } | the critical action (flow) waits for what never comes",
                "\"to\": \"flow-back\" | \"to\": \"on-support\" | no trigger leads to the state (flow-back)",
                "\"to\": \"flow-back\" | \"to\": \"on-support\" | the critical action (flow) waits for what never comes",
                "\"timed\": \"restart\", | | nothing says the one action whose seconds are told",
                "\"timed\": \"restart\" | \"timed\": \"arrest\" | the timed action (arrest) is one that must not be done",
                "\"pass\": { \"share\": 0.7, \"required\": [\"clamp\", \"restart\"] }, | | nothing says when a run counts as passed",
                "\"learnerLevel\": \"intermediate\", | | nothing says for whom it is meant",
                "\"duration\": \"40 min\", | | nothing says how long it takes",
                "\"rationale\": \"A hand or another motor first, the cause afterwards; the knob of a dead motor turns nothing.\" | \"weight\": 1 | nothing says why it matters",
                "\"objectives\": [ | \"objectives\": [\"1\", \"2\", | there are (6) objectives"
            })
    void lackIsNamed(String good, String bad, String told) {
        assertThat(DRILL).contains(good);
        String changed =
                DRILL.replace(good, bad == null ? "" : bad).replace("\"weight\": 3,\n        \"after\"", "\"after\"");
        assertThat(strict(changed)).anySatisfy(problem -> {
            assertThat(problem.message()).contains(told);
            assertThat(problem.line()).isPositive();
            assertThat(problem.hint()).isNotBlank();
        });
    }

    /** One of several ways may never come; that is no fault as long as another can. */
    @Test
    void wayThatIsOneOfSeveralMayNeverCome() {
        String any = "\"when\": { \"any\": [\"time > 5 h\", \"order clamp-ecmo by learner\"] }";
        assertThat(strict(DRILL.replace("\"when\": \"order clamp-ecmo by learner\"", any)))
                .isEmpty();
    }
}
