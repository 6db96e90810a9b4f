package org.lungbridge.scenarios;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.catalogue.DeviceCatalogue;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.document.TimelineOrder;
import org.lungbridge.scenarios.document.course.CourseDocument;
import org.lungbridge.scenarios.document.snapshot.SnapshotDocument;
import org.lungbridge.scenarios.document.strategy.StrategyDocument;
import org.lungbridge.scenarios.document.teaching.ChecklistDocument;
import org.lungbridge.scenarios.document.teaching.LearnerScript;
import org.lungbridge.scenarios.document.teaching.MarksDocument;
import org.lungbridge.scenarios.document.teaching.PlayDocument;
import org.lungbridge.scenarios.document.teaching.PlayStep;
import org.lungbridge.scenarios.document.trial.Trial;
import org.lungbridge.scenarios.reading.DocumentReader;
import org.lungbridge.scenarios.reading.PictureFiles;
import org.lungbridge.scenarios.reading.Problem;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes documents. */
public final class Documents {
    private static final DocumentReader READER = new DocumentReader(DeviceCatalogue.shipped());

    private static final JsonMapper WRITER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private Documents() {}

    /**
     * Reads a scenario.
     *
     * @throws org.lungbridge.scenarios.reading.InvalidDocument with every problem of the file
     */
    public static Scenario readScenario(Path file) {
        return READER.scenario(file);
    }

    /**
     * Reads a scenario from bytes, such as a pipe or a resource.
     *
     * @param name what the document is called in messages
     * @throws org.lungbridge.scenarios.reading.InvalidDocument with every problem of the document
     */
    public static Scenario readScenario(String name, byte[] bytes) {
        return READER.scenario(name, bytes);
    }

    /**
     * Reads a strategy.
     *
     * @throws org.lungbridge.scenarios.reading.InvalidDocument with every problem of the file
     */
    public static StrategyDocument readStrategy(Path file) {
        return READER.strategy(file);
    }

    /**
     * Reads a strategy from bytes.
     *
     * @param name what the document is called in messages
     * @throws org.lungbridge.scenarios.reading.InvalidDocument with every problem of the document
     */
    public static StrategyDocument readStrategy(String name, byte[] bytes) {
        return READER.strategy(name, bytes);
    }

    /**
     * Reads a course protocol from bytes.
     *
     * @throws org.lungbridge.scenarios.reading.InvalidDocument with every problem found
     */
    public static CourseDocument readCourse(String name, byte[] bytes) {
        return READER.read(name, bytes, CourseDocument.class);
    }

    /**
     * Reads a trial.
     *
     * @throws org.lungbridge.scenarios.reading.InvalidDocument with every problem of the file
     */
    public static Trial readTrial(Path file) {
        return READER.trial(file);
    }

    /**
     * Reads a trial from bytes.
     *
     * @param name what the document is called in messages
     * @throws org.lungbridge.scenarios.reading.InvalidDocument with every problem of the document
     */
    public static Trial readTrial(String name, byte[] bytes) {
        return READER.trial(name, bytes);
    }

    /** Whether a document is meant as a trial. */
    public static boolean isTrial(String name, byte[] bytes) {
        return DocumentReader.firstField(name, bytes, List.of("timeline", "phases", "cohort", "arms"))
                .filter(field -> field.equals("cohort") || field.equals("arms"))
                .isPresent();
    }

    /** What the author of a trial that can be read should know: what has no effect, and what a report needs. */
    public static List<Problem> trialWarnings(String name, byte[] bytes) {
        return READER.trialWarnings(name, bytes);
    }

    /** The trial as a document; reading it again gives an equal trial. */
    public static String write(Trial trial) {
        return WRITER.writeValueAsString(trial);
    }

    /**
     * Reads the script of a learner from bytes.
     *
     * @throws org.lungbridge.scenarios.reading.InvalidDocument with every problem found
     */
    public static LearnerScript readLearner(String name, byte[] bytes) {
        return READER.learner(name, bytes);
    }

    /**
     * Reads a checklist from bytes.
     *
     * @throws org.lungbridge.scenarios.reading.InvalidDocument with every problem found
     */
    public static ChecklistDocument readChecklist(String name, byte[] bytes) {
        return READER.checklist(name, bytes);
    }

    /**
     * Reads marks given by hand from bytes.
     *
     * @throws org.lungbridge.scenarios.reading.InvalidDocument with every problem found
     */
    public static MarksDocument readMarks(String name, byte[] bytes) {
        return READER.read(name, bytes, MarksDocument.class);
    }

    /**
     * Reads a part of a lesson, if a document is meant as one: the script of a learner, a checklist, marks.
     *
     * @return false if it is meant as something else
     * @throws org.lungbridge.scenarios.reading.InvalidDocument with every problem found
     */
    public static boolean readsAsLesson(String name, byte[] bytes) {
        String field = DocumentReader.firstField(
                        name, bytes, List.of("timeline", "phases", "steps", "scenario", "items", "marks"))
                .orElse("");
        switch (field) {
            case "steps" -> readPlay(name, bytes);
            case "scenario" -> readLearner(name, bytes);
            case "items" -> readChecklist(name, bytes);
            case "marks" -> readMarks(name, bytes);
            default -> {
                return false;
            }
        }
        return true;
    }

    /**
     * Reads a snapshot; {@code scenarios.snapshot} makes one of the engine of it.
     *
     * @throws org.lungbridge.scenarios.reading.InvalidDocument with every problem of the file
     */
    public static SnapshotDocument readSnapshot(Path file) {
        return READER.snapshot(file);
    }

    /**
     * Reads a snapshot from bytes.
     *
     * @param name what the document is called in messages
     * @throws org.lungbridge.scenarios.reading.InvalidDocument with every problem of the document
     */
    public static SnapshotDocument readSnapshot(String name, byte[] bytes) {
        return READER.snapshot(name, bytes);
    }

    /**
     * Reads one order of a timeline that stands by itself.
     *
     * @param name what the order is called in messages
     * @throws org.lungbridge.scenarios.reading.InvalidDocument with every problem of the order
     */
    public static TimelineOrder readOrder(String name, byte[] bytes) {
        return READER.order(name, bytes);
    }

    /**
     * Reads what people did in a session.
     *
     * @throws org.lungbridge.scenarios.reading.InvalidDocument with every problem of the document
     */
    public static PlayDocument readPlay(String name, byte[] bytes) {
        return READER.read(name, bytes, PlayDocument.class);
    }

    /**
     * Reads one step of a session that stands by itself.
     *
     * @param name what the step is called in messages
     * @throws org.lungbridge.scenarios.reading.InvalidDocument with every problem of the step
     */
    public static PlayStep readStep(String name, byte[] bytes) {
        return READER.read(name, bytes, PlayStep.class);
    }

    /** Whether a document is meant as a strategy and not as a scenario. */
    public static boolean isStrategy(String name, byte[] bytes) {
        return DocumentReader.isStrategy(name, bytes);
    }

    /** The strategy as a document; reading it again gives an equal strategy. */
    public static String write(StrategyDocument strategy) {
        return WRITER.writeValueAsString(strategy);
    }

    /** What the author of a scenario that can be read should know: what is surely not meant, though it does no harm. */
    public static List<Problem> warnings(String name, byte[] bytes) {
        return READER.warnings(name, bytes);
    }

    /** The warnings, and what a scenario that can be read should have before others teach with it. */
    public static List<Problem> strict(String name, byte[] bytes) {
        return READER.strict(name, bytes);
    }

    /**
     * The pictures that a valid scenario names, by their names.
     *
     * @param name what the document is called in messages
     * @param folder where it lies; null where it does not come from a file
     * @throws org.lungbridge.scenarios.reading.InvalidDocument with every picture that cannot be had
     */
    public static Map<String, byte[]> pictures(String name, byte[] bytes, @Nullable Path folder) {
        return PictureFiles.of(name, bytes, folder);
    }

    /** The scenario as a document; reading it again gives an equal scenario. */
    public static String write(Scenario scenario) {
        return WRITER.writeValueAsString(scenario);
    }
}
