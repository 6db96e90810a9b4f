package org.lungbridge.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.Library;
import org.lungbridge.scenarios.document.Scenario;
import picocli.CommandLine.Option;

/** Who plays, and by what a run is judged: the options of a lesson. */
final class LessonOptions {
    private static final String SUFFIX = ".json";

    @Option(
            names = "--learner",
            paramLabel = "SCRIPT",
            description = "A scripted learner who plays: a file, or the last word of a shipped one, such as expert.")
    private @Nullable String learner;

    @Option(
            names = "--checklist",
            paramLabel = "FILE|NAME",
            description = "A checklist of your site instead of the scenario's; may be given several times.")
    private List<String> checklists = new ArrayList<>();

    @Option(names = "--marks", paramLabel = "FILE", description = "Marks given by hand to lines of the checklists.")
    private @Nullable Path marks;

    @Option(
            names = "--play",
            paramLabel = "FILE",
            description = "What people did in a session at the bedside page, which is played again.")
    private @Nullable Path play;

    /** What the options name, read. */
    LessonFiles of(Scenario scenario) throws IOException {
        byte[] script = learner == null ? null : learnerBytes(learner, scenario.id());
        List<byte[]> lists = new ArrayList<>();
        for (String list : checklists) {
            lists.add(list.endsWith(SUFFIX) ? Files.readAllBytes(file(list)) : Library.checklistBytes(list));
        }
        byte[] marked = marks == null ? null : Files.readAllBytes(file(marks.toString()));
        byte[] played = play == null ? null : Files.readAllBytes(file(play.toString()));
        LessonFiles files = new LessonFiles(script, lists, marked, played);
        files.requireFor(scenario, learner == null ? "" : learner);
        return files;
    }

    private static byte[] learnerBytes(String name, String scenario) throws IOException {
        if (name.endsWith(SUFFIX)) {
            return Files.readAllBytes(file(name));
        }
        String word = scenario + "." + name;
        return Library.learnerBytes(Library.learners().contains(word) ? word : name);
    }

    private static Path file(String name) {
        Path file = Path.of(name);
        if (!Files.isRegularFile(file)) {
            throw new CommandFailure(
                    ExitCode.FAILURE, "There is no file (%s).".formatted(name), "the path was mistyped.");
        }
        return file;
    }
}
