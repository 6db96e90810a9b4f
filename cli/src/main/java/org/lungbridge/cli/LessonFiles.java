package org.lungbridge.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lungbridge.rules.score.CheckItem;
import org.lungbridge.rules.score.CriticalAction;
import org.lungbridge.rules.score.Mark;
import org.lungbridge.rules.score.ScoreSheet;
import org.lungbridge.rules.score.TargetBand;
import org.lungbridge.scenarios.Documents;
import org.lungbridge.scenarios.Library;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.document.teaching.ChecklistDocument;
import org.lungbridge.scenarios.document.teaching.LearnerScript;
import org.lungbridge.scenarios.document.teaching.PlayDocument;
import org.lungbridge.scenarios.reading.NearestWord;
import org.lungbridge.scenarios.teaching.Lesson;
import org.lungbridge.scenarios.teaching.ScoreSheets;

/** The documents of a lesson beside the scenario, byte for byte; copies of them lie in the run folder. */
final class LessonFiles {
    /** What the copy of a learner's script is called. */
    static final String LEARNER = "learner.json";

    /** What the copy of marks is called. */
    static final String MARKS = "marks.json";

    /** What the copy of what people did is called. */
    static final String PLAY = "play.json";

    /** Nobody plays, and the checklists are those of the scenario. */
    static final LessonFiles NONE = new LessonFiles(null, List.of(), null);

    private static final long LARGEST = 1 << 21;

    private final byte @Nullable [] learner;
    private final List<byte[]> checklists;
    private final byte @Nullable [] marks;
    private final byte @Nullable [] play;

    LessonFiles(byte @Nullable [] learner, List<byte[]> checklists, byte @Nullable [] marks) {
        this(learner, checklists, marks, null);
    }

    LessonFiles(byte @Nullable [] learner, List<byte[]> checklists, byte @Nullable [] marks, byte @Nullable [] play) {
        this.learner = learner;
        this.checklists = List.copyOf(checklists);
        this.marks = marks;
        this.play = play;
    }

    /**
     * Whether a name means a learner's script, a checklist or marks: a shipped one, or a file.
     *
     * @throws org.lungbridge.scenarios.reading.InvalidDocument with every problem of the document
     */
    static boolean isOne(String name) throws IOException {
        if (!ScenarioSource.isFile(name)) {
            return Library.learners().contains(name) || Library.checklists().contains(name);
        }
        Path file = Path.of(name);
        return Files.isRegularFile(file)
                && Files.size(file) < LARGEST
                && Documents.readsAsLesson(name, Files.readAllBytes(file));
    }

    /** What the copy of a checklist is called, by its number from 1. */
    static String checklist(int number) {
        return "checklist-" + number + ".json";
    }

    /** The same with other marks. */
    LessonFiles marked(byte[] other) {
        return new LessonFiles(learner, checklists, other, play);
    }

    /** Who plays, and by what it is judged. */
    Lesson lesson() {
        List<ChecklistDocument> lists = new ArrayList<>();
        for (int k = 0; k < checklists.size(); k++) {
            lists.add(Documents.readChecklist(checklist(k + 1), checklists.get(k)));
        }
        return new Lesson(script(), lists, play());
    }

    private Optional<PlayDocument> play() {
        return play == null ? Optional.empty() : Optional.of(Documents.readPlay(PLAY, play));
    }

    private Optional<LearnerScript> script() {
        return learner == null ? Optional.empty() : Optional.of(Documents.readLearner(LEARNER, learner));
    }

    /**
     * What was marked by hand.
     *
     * @throws CommandFailure if something is marked that no checklist asks for
     */
    List<Mark> marks(ScoreSheet sheet) {
        List<Mark> given = marks == null ? List.of() : ScoreSheets.marks(Documents.readMarks(MARKS, marks));
        List<String> known = sheet.checks().stream().map(CheckItem::id).toList();
        for (Mark mark : given) {
            if (!known.contains(mark.item())) {
                throw new CommandFailure(
                        ExitCode.INVALID,
                        "No checklist has the line (%s); there are (%s)."
                                .formatted(mark.item(), String.join(", ", known)),
                        NearestWord.find(mark.item(), known)
                                .map(near -> "(" + near + ") was meant.")
                                .orElse("the marks belong to another scenario."));
            }
        }
        return given;
    }

    /**
     * Asked before a run.
     *
     * @throws CommandFailure if the script is written for another scenario, or if ids are taken twice
     */
    void requireFor(Scenario scenario, String name) {
        ScoreSheet sheet = ScoreSheets.of(scenario, lesson());
        Set<String> ids = new HashSet<>();
        Stream.of(
                        sheet.actions().stream().map(CriticalAction::id),
                        sheet.targets().stream().map(TargetBand::id),
                        sheet.checks().stream().map(CheckItem::id))
                .flatMap(each -> each)
                .filter(id -> !ids.add(id))
                .findFirst()
                .ifPresent(id -> {
                    throw new CommandFailure(
                            ExitCode.INVALID,
                            "The id (%s) of a line of a checklist is taken by another line, or by the scenario."
                                    .formatted(id),
                            "the same checklist was given twice.");
                });
        marks(sheet);
        Optional<PlayDocument> session = play();
        if (session.isPresent() && !session.get().scenario().equals(scenario.id())) {
            throw new CommandFailure(
                    ExitCode.INVALID,
                    "The session (%s) was played with the scenario (%s), not with (%s)."
                            .formatted(session.get().id(), session.get().scenario(), scenario.id()),
                    "another session or another scenario was meant.");
        }
        Optional<LearnerScript> script = script();
        if (script.isPresent() && !script.get().scenario().equals(scenario.id())) {
            throw new CommandFailure(
                    ExitCode.INVALID,
                    "The learner (%s) is written for the scenario (%s), not for (%s)."
                            .formatted(name, script.get().scenario(), scenario.id()),
                    "another script was meant, or its field (scenario) is an old one.");
        }
    }

    /** The copies for the run folder, by their names. */
    Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        if (learner != null) {
            files.put(LEARNER, learner);
        }
        for (int k = 0; k < checklists.size(); k++) {
            files.put(checklist(k + 1), checklists.get(k));
        }
        if (marks != null) {
            files.put(MARKS, marks);
        }
        if (play != null) {
            files.put(PLAY, play);
        }
        return files;
    }
}
