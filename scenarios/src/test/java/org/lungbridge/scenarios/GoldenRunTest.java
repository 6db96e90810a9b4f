package org.lungbridge.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lungbridge.scenarios.document.Scenario;

/** Every shipped scenario has its golden run, none is left of one that is gone, and a moved number is seen. */
class GoldenRunTest {
    @Test
    void everyShippedScenarioHasOne() throws Exception {
        List<String> due = new ArrayList<>();
        for (String id : Library.scenarios()) {
            Scenario scenario = Library.scenario(id);
            if (scenario.teaching() != null) {
                due.add(id + ".expert");
            } else {
                scenario.everybody().forEach(patient -> due.add(GoldenRun.name(scenario, patient)));
            }
        }
        assertThat(GoldenRun.names()).containsExactlyInAnyOrderElementsOf(due);
    }

    @ParameterizedTest
    @CsvSource({
        "'PaO2_mmHg,48.6,127', 'PaO2_mmHg,48.7,126.9', true",
        "'PaO2_mmHg,48.6,127', 'PaO2_mmHg,48.6,127.2', false",
        "'PaO2_mmHg,48.6,127', 'PaCO2_mmHg,48.6,127', false",
        "'alveolarBlood_mL,0,0', 'alveolarBlood_mL,0,0.01', false",
        "'ecmoFlow_LPerMin,,3.7', 'ecmoFlow_LPerMin,,3.701', true",
        "'ecmoFlow_LPerMin,,3.7', 'ecmoFlow_LPerMin,3.7,3.7', false",
        "'ending,EVENT,12 events,3 results', 'ending,EVENT,13 events,3 results', false"
    })
    void aThousandthIsLetPassAndNoMore(String golden, String now, boolean same) {
        assertThat(GoldenRun.same(golden, now)).isEqualTo(same);
    }
}
