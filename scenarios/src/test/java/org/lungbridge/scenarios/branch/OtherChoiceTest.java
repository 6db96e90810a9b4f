package org.lungbridge.scenarios.branch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lungbridge.quantity.Unit;
import org.lungbridge.scenarios.Documents;
import org.lungbridge.scenarios.Library;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.document.SetEcmo;
import org.lungbridge.scenarios.document.TimelineOrder;
import org.lungbridge.scenarios.document.TurnProne;
import org.lungbridge.scenarios.reading.InvalidDocument;

/** Orders in one line, and the timeline with and without them. */
class OtherChoiceTest {
    private static final String CASE = "dah-prone-on-ecmo";
    private static final double END = 46 * 3600.0;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "set-ecmo sweep=\"6 L/min\" FdO2=0.8",
                "set-ecmo@21h sweep=\"6 L/min\" FdO2=0.8",
                " set-ecmo @ 21 h  FdO2=0.8   sweep = \"6 L/min\" ",
                "{\"order\":\"set-ecmo\",\"sweep\":\"6 L/min\",\"FdO2\":0.8}",
                "{\"at\":\"21 h\",\"order\":\"set-ecmo\",\"FdO2\":0.8,\"sweep\":\"6 L/min\"}"
            })
    void orderIsGivenInOneLineOrAsJson(String order) {
        List<TimelineOrder> timeline = timeline(21, List.of(order), List.of());
        SetEcmo given = timeline.stream()
                .filter(entry -> entry instanceof SetEcmo && entry.at().engineValue() == 21 * 3600)
                .map(SetEcmo.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(given.sweep()).hasToString("6 L/min");
        assertThat(given.fdO2()).isEqualTo(0.8);
        assertThat(timeline).hasSize(Library.scenario(CASE).timeline().size() + 1);
    }

    @Test
    void listsAndWordsAreValuesToo() {
        assertThat(timeline(21, List.of("sample tests=[\"aPTT\", \"ACT\"] urgency=urgent"), List.of()))
                .hasSize(Library.scenario(CASE).timeline().size() + 1);
    }

    @Test
    void orderIsLeftOutByNameOrByNameAndTime() {
        List<TimelineOrder> whole = Library.scenario(CASE).timeline();
        TimelineOrder turn =
                whole.stream().filter(TurnProne.class::isInstance).findFirst().orElseThrow();
        String at = turn.at().text();
        for (String skip : List.of("turn-prone", "turn-prone@" + at)) {
            List<TimelineOrder> rest =
                    timeline(turn.at().engineValue() / 3600, List.of(), List.of(skip, "turn-supine"));
            assertThat(rest).hasSizeLessThan(whole.size() - 1).noneMatch(TurnProne.class::isInstance);
        }
    }

    @Test
    void runThatGoesOnBeyondTheScenarioHasRoomForOrders() {
        byte[] document = new OtherChoice(hours(60), List.of("note text=\"late\""), List.of())
                .in(Library.scenarioBytes(CASE), 72 * 3600);
        Scenario scenario = Documents.readScenario("branch", document);
        assertThat(scenario.end().after().engineValue()).isEqualTo(72 * 3600);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "trun-prone | trun-prone: /order: The order (trun-prone) is unknown | Maybe (turn-prone) was meant.",
                "set-ecmo swep=\"6 L/min\" | /swep: The field (swep) is unknown | Maybe (sweep) was meant.",
                "set-ecmo sweep=\"6 mmHg\" | /sweep: The field (sweep) | L/min",
                "set-ecmo sweep=6L/min | /sweep: The field (sweep) | Maybe",
                "set-ecmo FdO2=60 | /FdO2: The field (FdO2) is (60) | Maybe (0.6) was meant",
                "set-ecmo | sets nothing | /timeline/",
                "start-ecmo@45h speed=3000 sweep=\"4 L/min\" | /speed | a text with number and unit"
            })
    void wrongOrderIsRefusedLikeOneInAFile(String order, String message, String hint) {
        assertThatThrownBy(() -> timeline(21, List.of(order), List.of()))
                .isInstanceOf(InvalidDocument.class)
                .hasMessageContaining(message)
                .hasMessageContaining(hint);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "=3 | begins with no order",
                "set-ecmo sweep=6 L/min | cannot be read from (L/min) on",
                "set-ecmo FdO2=1 FdO2=0.5 | has the field (FdO2) twice",
                "{\"order\" \"x\"} | is not JSON",
                "{\"sweep\":\"6 L/min\"} | has no field (order)",
                "turn-prone@12kg | has no time after @",
                "turn-prone@50h | lies after the end of the run (46.0 h)",
                "turn-prone@2h | lies before the branch at (21 h)"
            })
    void textThatIsNoOrderIsRefused(String order, String message) {
        assertThatThrownBy(() -> timeline(21, List.of(order), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message)
                .hasMessageContaining("Maybe");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "turn-prone@7h | The timeline has no (turn-prone@7h) from (7 h) on; it has (",
                "turn-pron | Maybe (turn-prone) was meant.",
                "turn-prone team=3 | not by its fields"
            })
    void whatIsNotThereCannotBeLeftOut(String skip, String message) {
        assertThatThrownBy(() -> timeline(7, List.of(), List.of(skip))).hasMessageContaining(message);
    }

    private static List<TimelineOrder> timeline(double at, List<String> doing, List<String> skipping) {
        byte[] document = new OtherChoice(hours(at), doing, skipping).in(Library.scenarioBytes(CASE), END);
        return Documents.readScenario("branch", document).timeline();
    }

    private static Measure hours(double hours) {
        return new Measure(hours, Unit.HOUR);
    }
}
