package org.lungbridge.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.lungbridge.scenarios.reading.InvalidDocument;
import org.lungbridge.scenarios.reading.Problem;

/** A strategy nobody could follow is refused with what was found, what is allowed and where. */
class BadStrategyTest {
    /** Each row changes one text of a shipped strategy and names the problem that must come of it. */
    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvFileSource(resources = "bad-strategy.csv", delimiter = '|', numLinesToSkip = 1, quoteCharacter = '\u0001')
    void mistakeIsNamedWithItsPlaceAndAHint(
            String id, String good, String bad, String pointer, String message, String hint) {
        String document = text(id);
        assertThat(document).contains(good);
        int start = document.indexOf(good);
        String broken =
                document.substring(0, start) + (bad == null ? "" : bad) + document.substring(start + good.length());
        assertThat(problems(broken)).anySatisfy(problem -> {
            assertThat(problem.pointer()).isEqualTo(pointer == null ? "" : pointer);
            assertThat(problem.message()).contains(message);
            assertThat(String.valueOf(problem.hint())).contains(hint == null ? "" : hint);
            assertThat(problem.line()).isPositive();
            assertThat(problem.column()).isPositive();
        });
    }

    @Test
    void aProblemHasTheLineOfItsValue() {
        Problem problem = problems(text("S1-ladder").replace("\"4 IU/kg/h\"", "\"4 mg/h\""))
                .get(0);
        List<String> lines = text("S1-ladder").lines().toList();
        assertThat(lines.get(problem.line() - 1)).contains("\"4 IU/kg/h\"");
    }

    /** What a scenario says of its strategy fits its timeline. */
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "\"S1-ladder\" | \"S1-lader\" | /care/anticoagulation | S1-lader | (S1-ladder)",
                "\"S1-ladder\" | 3 | /care/anticoagulation | (3) | ",
                "\"order\": \"set-sedation\", \"oxygenDemandFactor\": 0.93 | \"order\": \"set-heparin\", \"rate\": \"5 IU/kg/h\" | /timeline/2/order | both give (heparin) | (none)",
                "\"anticoagulation\" | \"anticoagulant\" | /care/anticoagulant | anticoagulant | (anticoagulation)"
            })
    void careThatDoesNotFitTheScenarioIsRefused(String good, String bad, String pointer, String message, String hint) {
        String scenario = new String(Library.scenarioBytes("heparin-ladder"), StandardCharsets.UTF_8);
        assertThat(scenario).contains(good);
        InvalidDocument refused = catchThrowableOfType(
                InvalidDocument.class, () -> Documents.readScenario("case.json", bytes(scenario.replace(good, bad))));
        assertThat(refused).as("the document should be refused").isNotNull();
        assertThat(refused.problems()).anySatisfy(problem -> {
            assertThat(problem.pointer()).isEqualTo(pointer);
            assertThat(problem.message()).contains(message);
            assertThat(String.valueOf(problem.hint())).contains(hint == null ? "" : hint);
        });
    }

    /** Problems of a strategy that is written out in a scenario are found at their place there. */
    @Test
    void strategyInAScenarioIsCheckedWhereItStands() {
        String scenario = new String(Library.scenarioBytes("heparin-ladder"), StandardCharsets.UTF_8);
        String ladder = text("S1-ladder").replace("\"4 IU/kg/h\"", "\"4 mg/h\"");
        String inline = scenario.replace("\"S1-ladder\" }", ladder + "}");
        InvalidDocument refused =
                catchThrowableOfType(InvalidDocument.class, () -> Documents.readScenario("case.json", bytes(inline)));
        assertThat(refused.problems()).extracting(Problem::pointer).contains("/care/anticoagulation/phases/0/rate");
    }

    @Test
    void everyShippedStrategyIsReadAndWrittenAndReadAgain() {
        for (String id : Library.strategies()) {
            var strategy = Library.strategy(id);
            assertThat(Documents.readStrategy("again", bytes(Documents.write(strategy))))
                    .isEqualTo(strategy);
            assertThat(Documents.isStrategy(id, Library.strategyBytes(id))).isTrue();
        }
        assertThat(Documents.isStrategy("x", Library.scenarioBytes("heparin-ladder")))
                .isFalse();
    }

    private static List<Problem> problems(String document) {
        InvalidDocument refused =
                catchThrowableOfType(InvalidDocument.class, () -> Documents.readStrategy("case.json", bytes(document)));
        assertThat(refused).as("the document should be refused").isNotNull();
        return refused.problems();
    }

    private static String text(String id) {
        return new String(Library.strategyBytes(id), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
