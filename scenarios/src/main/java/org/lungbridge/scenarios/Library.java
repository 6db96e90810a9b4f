package org.lungbridge.scenarios;

import java.util.List;
import org.lungbridge.scenarios.catalogue.DeviceCatalogue;
import org.lungbridge.scenarios.catalogue.Shipped;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.document.course.CourseDocument;
import org.lungbridge.scenarios.document.strategy.StrategyDocument;
import org.lungbridge.scenarios.document.teaching.ChecklistDocument;
import org.lungbridge.scenarios.document.teaching.LearnerScript;
import org.lungbridge.scenarios.document.trial.ScenarioChoice;
import org.lungbridge.scenarios.document.trial.Trial;
import org.lungbridge.scenarios.reading.InvalidDocument;
import org.lungbridge.scenarios.reading.NearestWord;
import org.lungbridge.scenarios.reading.Problem;

/** The scenarios, strategies, trials and devices that come with the program. */
public final class Library {
    private Library() {}

    /** The ids of the scenarios, sorted. */
    public static List<String> scenarios() {
        return Shipped.ids("");
    }

    /**
     * A scenario by its id.
     *
     * @throws InvalidDocument if there is none; the hint names the nearest id
     */
    public static Scenario scenario(String id) {
        return Documents.readScenario(id, scenarioBytes(id));
    }

    /**
     * The document of a scenario, byte for byte.
     *
     * @throws InvalidDocument if there is none; the hint names the nearest id
     */
    public static byte[] scenarioBytes(String id) {
        known("scenario", id, scenarios());
        return Shipped.bytes(Shipped.path("", id));
    }

    /** The ids of the strategies, sorted. */
    public static List<String> strategies() {
        return Shipped.strategies();
    }

    /**
     * A strategy by its id.
     *
     * @throws InvalidDocument if there is none; the hint names the nearest id
     */
    public static StrategyDocument strategy(String id) {
        return Documents.readStrategy(id, strategyBytes(id));
    }

    /**
     * The document of a strategy, byte for byte.
     *
     * @throws InvalidDocument if there is none; the hint names the nearest id
     */
    public static byte[] strategyBytes(String id) {
        known("strategy", id, strategies());
        return Shipped.bytes(Shipped.strategyPath(id));
    }

    /** The ids of the course protocols, sorted. */
    public static List<String> courses() {
        return Shipped.courses();
    }

    /**
     * A course protocol by its id.
     *
     * @throws InvalidDocument if there is none; the hint names the nearest id
     */
    public static CourseDocument course(String id) {
        known("course", id, courses());
        return Documents.readCourse(id, Shipped.bytes(Shipped.coursePath(id)));
    }

    /** The ids of the trials, sorted. */
    public static List<String> trials() {
        return Shipped.trials();
    }

    /**
     * A trial by its id.
     *
     * @throws InvalidDocument if there is none; the hint names the nearest id
     */
    public static Trial trial(String id) {
        return Documents.readTrial(id, trialBytes(id));
    }

    /**
     * The document of a trial, byte for byte.
     *
     * @throws InvalidDocument if there is none; the hint names the nearest id
     */
    public static byte[] trialBytes(String id) {
        known("trial", id, trials());
        return Shipped.bytes(Shipped.trialPath(id));
    }

    /** The scenario that a trial names or writes out. */
    public static Scenario scenario(ScenarioChoice choice) {
        Scenario inline = choice.inline();
        return inline == null ? scenario(String.valueOf(choice.name())) : inline;
    }

    /** The ids of the checklists, sorted. */
    public static List<String> checklists() {
        return Shipped.ids(Shipped.CHECKLISTS);
    }

    /**
     * A checklist by its id.
     *
     * @throws InvalidDocument if there is none; the hint names the nearest id
     */
    public static ChecklistDocument checklist(String id) {
        return Documents.readChecklist(id, checklistBytes(id));
    }

    /** The document of a checklist, byte for byte. */
    public static byte[] checklistBytes(String id) {
        known("checklist", id, checklists());
        return Shipped.bytes(Shipped.path(Shipped.CHECKLISTS, id));
    }

    /** The ids of the scripts of learners, sorted. */
    public static List<String> learners() {
        return Shipped.ids(Shipped.LEARNERS);
    }

    /** The document of a learner's script, byte for byte; the id is that of the scenario, a point, and a word. */
    public static byte[] learnerBytes(String id) {
        known("script of a learner", id, learners());
        return Shipped.bytes(Shipped.path(Shipped.LEARNERS, id));
    }

    /**
     * A learner's script by its id.
     *
     * @throws InvalidDocument if there is none; the hint names the nearest id
     */
    public static LearnerScript learner(String id) {
        return Documents.readLearner(id, learnerBytes(id));
    }

    private static void known(String what, String id, List<String> known) {
        if (!known.contains(id)) {
            String message = "No shipped %s has this name; known are (%s).".formatted(what, String.join(", ", known));
            String hint = NearestWord.find(id, known)
                    .map(near -> "(" + near + ") was meant.")
                    .orElse(null);
            throw new InvalidDocument(id, List.of(new Problem("", 0, 0, message, hint)));
        }
    }

    /** The devices. */
    public static DeviceCatalogue devices() {
        return DeviceCatalogue.shipped();
    }
}
