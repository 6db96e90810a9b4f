package org.lungbridge.scenarios.teaching;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lungbridge.rules.score.Score;
import org.lungbridge.rules.score.Scorer;
import org.lungbridge.scenarios.Documents;
import org.lungbridge.scenarios.Schemas;
import org.lungbridge.scenarios.Templates;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.document.teaching.LearnerScript;
import org.lungbridge.scenarios.run.RunOptions;
import org.lungbridge.scenarios.run.RunResult;
import org.lungbridge.scenarios.run.ScenarioRun;

/** What authors begin with is whole as it is. */
class TemplatesTest {
    private static final String ID = "bed-seven";

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Score play(Scenario scenario, String word) {
        LearnerScript script = Documents.readLearner(word, bytes(Templates.learner(word, ID)));
        assertThat(script.id()).isEqualTo(ID + "." + word);
        assertThat(script.scenario()).isEqualTo(ID);
        Lesson lesson = Lesson.NONE.with(script);
        RunResult run =
                ScenarioRun.prepare(scenario, RunOptions.usual().with(lesson)).run((at, end) -> {}, () -> false);
        assertThat(run.outcome().failure()).as("%s can be computed", word).isEmpty();
        return Scorer.score(ScoreSheets.of(scenario, lesson), run.events(), run.recording(), List.of());
    }

    @Test
    void scenarioAndLessonNeedNothingMore() {
        for (String text : List.of(Templates.scenario(ID), Templates.lesson(ID))) {
            assertThat(Documents.readScenario("new", bytes(text)).id()).isEqualTo(ID);
            assertThat(Documents.strict("new", bytes(text))).isEmpty();
        }
    }

    @Test
    void theirSchemasTakeThem() {
        Templates.LEARNERS.forEach(word -> valid("learner", Templates.learner(word, ID)));
        valid("scenario", Templates.scenario(ID));
        valid("scenario", Templates.lesson(ID));
        valid("checklist", Templates.checklist(ID));
        valid("trial", Templates.trial(ID));
    }

    private static void valid(String schema, String document) {
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Schemas.text(schema), InputFormat.JSON)
                        .validate(document, InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void checklistOfASiteIsRead() {
        assertThat(Documents.readChecklist("new", bytes(Templates.checklist(ID)))
                        .id())
                .isEqualTo(ID);
    }

    @Test
    void lessonTellsItsLearnersApart() {
        Scenario lesson = Documents.readScenario("new", bytes(Templates.lesson(ID)));
        List<Score> scores =
                Templates.LEARNERS.stream().map(word -> play(lesson, word)).toList();
        assertThat(scores.get(0).passed()).contains(true);
        assertThat(scores.get(0).points()).isGreaterThan(scores.get(1).points());
        assertThat(scores.get(1).points()).isGreaterThan(scores.get(2).points());
        assertThat(scores.get(2).passed()).contains(false);
        assertThat(scores.get(0).seconds().orElseThrow())
                .as("reaction 2 min, drug 6 min later")
                .isEqualTo(480);
    }
}
