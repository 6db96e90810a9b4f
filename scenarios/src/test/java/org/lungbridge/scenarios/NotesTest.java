package org.lungbridge.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lungbridge.scenarios.document.Scenario;

/** Notes of an author stand anywhere and change nothing. */
class NotesTest {
    private static final String DRILL = new String(Library.scenarioBytes("drill-pump-failure"), StandardCharsets.UTF_8);

    private static Scenario read(String text) {
        return Documents.readScenario("notes", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void scenarioWithANoteInEveryObjectIsTheSameScenario() {
        String noted = DRILL.replaceAll("\\{(\\s*)\"", "{ \"\\$comment\": [\"why\", \"and what for\"],$1\"");
        assertThat(noted.split("comment", -1)).hasSizeGreaterThan(50);
        assertThat(read(noted)).isEqualTo(read(DRILL));
    }

    @Test
    void modelParametersMayBeNotedToo() {
        String with = DRILL.replace("\"etiology\": \"lupus\",", "\"etiology\": \"lupus\", \"overrides\": { @ },");
        String override = "\"lung.opening_pressure\": \"14 cmH2O\"";
        assertThat(read(with.replace("@", "\"$comment\": \"stiffer\", " + override)))
                .isEqualTo(read(with.replace("@", override)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "true", "null", "{}", "[\"a\", 1]"})
    void noteIsATextOrSeveral(String bad) {
        assertThatThrownBy(() -> read(DRILL.replaceFirst("\\{", "{ \"\\$comment\": " + bad + ",")))
                .hasMessageContaining("a text or an array of texts is due");
    }

    @Test
    void slashesStayRefused() {
        assertThatThrownBy(() -> read(DRILL.replaceFirst("\\{", "{ // why\n"))).hasMessageContaining("not JSON");
    }
}
