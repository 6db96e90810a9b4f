package org.lungbridge.scenarios.teaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lungbridge.rules.RuleBook;
import org.lungbridge.scenarios.Documents;
import org.lungbridge.scenarios.Library;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.document.teaching.ChecklistDocument;
import org.lungbridge.scenarios.document.teaching.LearnerScript;

/** What stands on the page about teaching can be read and run. */
class TeachingPageTest {
    private static final Pattern BLOCK = Pattern.compile("```json (\\w+)\\n(.*?)```", Pattern.DOTALL);
    private static final String SHIPPED = new String(Library.scenarioBytes("sle-dah-vv-ecmo"), StandardCharsets.UTF_8);
    private static final Map<String, String> BLOCKS = new HashMap<>();

    @BeforeAll
    static void read() throws IOException {
        Matcher blocks = BLOCK.matcher(Files.readString(Path.of("..", "docs", "teaching.md")));
        while (blocks.find()) {
            BLOCKS.put(blocks.group(1), blocks.group(2));
        }
    }

    private static byte[] block(String name) {
        return BLOCKS.get(name).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] scenario() {
        String fields =
                "\"rules\": %s, \"teaching\": %s, \"end\"".formatted(BLOCKS.get("rules"), BLOCKS.get("teaching"));
        return SHIPPED.replace("\"end\"", fields).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void rulesAndLessonOfThePageAreReadWithoutAWarningAndWrittenAgain() {
        Scenario scenario = Documents.readScenario("page", scenario());
        assertThat(Documents.warnings("page", scenario())).isEmpty();
        byte[] again = Documents.write(scenario).getBytes(StandardCharsets.UTF_8);
        assertThat(Documents.readScenario("again", again)).isEqualTo(scenario);
    }

    @Test
    void learnerChecklistAndMarksOfThePageBelongTogether() {
        Scenario scenario = Documents.readScenario("page", scenario());
        LearnerScript learner = Documents.readLearner("page", block("learner"));
        ChecklistDocument list = Documents.readChecklist("page", block("checklist"));
        Lesson lesson = new Lesson(java.util.Optional.of(learner), java.util.List.of(list));
        RuleBook book = RuleBooks.of(scenario, lesson);
        assertThat(book.states()).hasSize(3);
        assertThat(book.rules()).hasSize(5);
        assertThat(book.watches()).hasSize(4);
        assertThat(RuleBooks.ordersOf(learner, scenario)).singleElement().satisfies(order -> {
            assertThat(order.actor()).isEqualTo("learner");
            assertThat(order.time()).isEqualTo(1800);
        });
        assertThat(ScoreSheets.marks(Documents.readMarks("page", block("marks"))))
                .singleElement()
                .satisfies(mark ->
                        assertThat(mark.item()).isEqualTo(list.items().get(0).id()));
    }
}
