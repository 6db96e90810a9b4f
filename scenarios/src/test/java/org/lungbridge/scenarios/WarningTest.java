package org.lungbridge.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lungbridge.scenarios.reading.Problem;

/** What an author is told of a document that runs all the same. */
class WarningTest {
    private static final String SHIPPED = new String(Library.scenarioBytes("dah-prone"), StandardCharsets.UTF_8);
    private static final String BACK = "{ \"at\": \"19 h\", \"order\": \"turn-supine\"";

    private static List<Problem> warnings(String document) {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        assertThat(Documents.readScenario("test", bytes).id()).isEqualTo("dah-prone");
        return Documents.warnings("test", bytes);
    }

    private static String replaced(String old, String with) {
        assertThat(SHIPPED).contains(old);
        return SHIPPED.replace(old, with);
    }

    @Test
    void shippedScenariosGiveNoReason() {
        assertThat(Library.scenarios())
                .allSatisfy(id -> assertThat(Documents.warnings(id, Library.scenarioBytes(id)))
                        .isEmpty());
    }

    @Test
    void turnThatEndsAfterTheRunIsTold() {
        assertThat(warnings(replaced("\"after\": \"24 h\"", "\"after\": \"1145 min\"")))
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.message())
                            .isEqualTo(
                                    "Warning: The turn (turn-supine) ends after the run (1145 min): nobody will see it.");
                    assertThat(warning.pointer()).isEqualTo("/timeline/6/at");
                    assertThat(warning.hint()).isEqualTo("the run was to be longer, or the turn earlier.");
                });
    }

    @Test
    void turnThatAbandonsOneUnderWayIsTold() {
        assertThat(warnings(replaced(BACK, "{ \"at\": \"1125 min\", \"order\": \"turn-supine\"")))
                .isEmpty();
        String abandoned = SHIPPED.replace(
                BACK,
                "{ \"at\": \"19 h\", \"order\": \"turn-supine\" }, { \"at\": \"19.1 h\", \"order\": \"turn-prone\"");
        assertThat(warnings(abandoned))
                .singleElement()
                .satisfies(
                        warning -> assertThat(warning.message())
                                .isEqualTo(
                                        "Warning: The order (turn-prone) abandons the turn (turn-supine) of (19 h), which is still under way."));
    }

    @Test
    void turnToWhereThePatientLiesIsTold() {
        assertThat(warnings(replaced(BACK, "{ \"at\": \"19 h\", \"order\": \"turn-prone\"")))
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.message()).contains("(turn-prone) does nothing");
                    assertThat(warning.hint()).isEqualTo("the order (turn-supine) was meant.");
                });
    }
}
