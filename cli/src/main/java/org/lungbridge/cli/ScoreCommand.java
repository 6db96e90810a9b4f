package org.lungbridge.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lungbridge.rules.score.Score;
import org.lungbridge.scenarios.file.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Judges a finished run again. */
@Command(
        name = "score",
        header = "Judges a run again from its files, with marks given by hand, and prints the score.",
        description = "The score that is there is replaced; the run itself is not touched.")
final class ScoreCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "RUN", description = "A run folder.")
    private Path folder = Path.of("");

    @Option(
            names = "--marks",
            paramLabel = "FILE",
            description = "Marks given by hand to lines of the checklists; those of the run unless given.")
    private @Nullable Path marks;

    @Override
    public Integer call() throws IOException {
        StoredRun run = StoredRun.open(folder);
        byte @Nullable [] given = marks == null ? null : Files.readAllBytes(marks);
        Map<Bed, Score> scores =
                run.scores(given == null ? run.lesson() : run.lesson().marked(given));
        if (scores.isEmpty()) {
            throw new CommandFailure(
                    ExitCode.FAILURE,
                    "The run (%s) has nothing to judge.".formatted(folder),
                    "its scenario has no field (teaching).");
        }
        if (given != null) {
            WholeFile.write(folder.resolve(LessonFiles.MARKS), given);
        }
        for (Map.Entry<Bed, Score> score : scores.entrySet()) {
            WholeFile.write(folder.resolve(score.getKey().path(ScoreFile.NAME)), ScoreFile.bytes(score.getValue()));
            ScoreTable.of(score.getValue()).forEach(spec.commandLine().getOut()::println);
        }
        return ExitCode.OK;
    }
}
