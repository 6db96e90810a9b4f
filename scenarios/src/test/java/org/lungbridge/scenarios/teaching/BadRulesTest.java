package org.lungbridge.scenarios.teaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.lungbridge.scenarios.Documents;
import org.lungbridge.scenarios.Library;
import org.lungbridge.scenarios.reading.InvalidDocument;
import org.lungbridge.scenarios.reading.Problem;

/** Mistakes in states, rules and lessons are named with their place and a hint. */
class BadRulesTest {
    private static final String DRILL = new String(Library.scenarioBytes("drill-pump-failure"), StandardCharsets.UTF_8);

    private static final String SLOW =
            new String(Library.learnerBytes("drill-pump-failure.slow"), StandardCharsets.UTF_8);

    private static final String LIST = new String(Library.checklistBytes("circuit-emergency"), StandardCharsets.UTF_8);

    @ParameterizedTest(name = "{1}")
    @CsvFileSource(resources = "/org/lungbridge/scenarios/bad-rules.csv", delimiter = '|', quoteCharacter = '\'')
    void mistakeIsNamedWithItsPlaceAndAHint(String good, String bad, String pointer, String message, String hint) {
        assertThat(DRILL).contains(good);
        byte[] document = replaced(DRILL, good, bad);
        InvalidDocument invalid =
                catchThrowableOfType(InvalidDocument.class, () -> Documents.readScenario("drill", document));
        assertThat(invalid).isNotNull();
        assertThat(invalid.problems()).anySatisfy(problem -> {
            assertThat(problem.pointer()).isEqualTo(pointer);
            assertThat(problem.message()).contains(message);
            assertThat(String.valueOf(problem.hint())).contains(hint == null ? "" : hint);
        });
    }

    private static byte[] replaced(String document, String good, String bad) {
        int at = document.indexOf(good);
        return (document.substring(0, at) + bad + document.substring(at + good.length()))
                .getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "\"true:shuntFraction > 0.5\" | a true value (shuntFraction)",
                "\"state is pump-off\" | states and rules of the scenario",
                "\"happened pump-stops\" | states and rules of the scenario",
                "\"timeInState > 5 min\" | states and rules of the scenario",
                "\"order set-ecmo since pump-off\" | states and rules of the scenario"
            })
    void learnerActsOnlyOnWhatCanBeSeen(String line, String message) {
        byte[] script = replaced(SLOW, "\"SpO2 < 0.8\"", line);
        assertThatThrownBy(() -> Documents.readLearner("slow", script))
                .hasMessageContaining("A learner cannot know " + message);
    }

    @Test
    void checklistOfASiteServesEveryScenario() {
        byte[] bad = replaced(LIST, "\"order sample by learner\"", "\"happened pump-stops\"");
        assertThatThrownBy(() -> Documents.readChecklist("list", bad)).hasMessageContaining("serves every scenario");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "\"to\": \"flow-back\" | \"to\": \"on-support\" | no trigger leads to the state (flow-back)",
                "\"in\": [\"on-support\"], | \"in\": [\"flow-back\"], | the rule (settled) belongs to states that are never entered",
                "\"in\": [\"on-support\"], | \"in\": [\"flow-back\"], | this cannot be scored: its time never begins",
                "\"cues\": [{ \"from\": \"bedside nurse\", \"hint\": \"The saturation falls.\", \"direct\": \"Turn the ventilator up.\" }] | \"by\": \"staff\" | the rule (desaturates) does nothing",
                "\"debrief\": { | \"unused\": { | the lesson has no debriefing"
            })
    void whatCannotHappenIsWarnedOf(String good, String bad, String warning) {
        List<Problem> warnings = Documents.warnings("drill", replaced(DRILL, good, bad));
        assertThat(warnings).anySatisfy(problem -> assertThat(problem.message()).contains(warning));
    }
}
