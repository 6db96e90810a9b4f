package org.lungbridge.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.lungbridge.scenarios.reading.InvalidDocument;
import org.lungbridge.scenarios.reading.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads documents without running them. */
@Command(
        name = "check",
        header = "Checks documents without running them: every problem and warning with its place and a hint.")
final class CheckCommand implements Callable<Integer> {
    /** How the answer is written. */
    enum Format {
        text,
        json
    }

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "Files of scenarios, strategies, trials, checklists, learners' scripts or marks, or names of shipped ones.")
    private List<String> names = List.of();

    @Option(
            names = "--strict",
            description =
                    "Takes warnings for problems, and asks for what others need who teach with a scenario: parts of the lesson, three learners, conditions that can come.")
    private boolean strict;

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}; text unless given.")
    private Format format = Format.text;

    @Override
    public Integer call() throws IOException {
        List<Checked> all = new ArrayList<>();
        for (String name : names) {
            all.add(checked(name));
        }
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.json) {
            out.print(Checked.json(all));
            out.flush();
        } else {
            all.forEach(one -> one.lines().forEach(out::println));
        }
        return all.stream().allMatch(Checked::valid) ? ExitCode.OK : ExitCode.INVALID;
    }

    private Checked checked(String name) throws IOException {
        try {
            List<Problem> warnings = warnings(name);
            return new Checked(name, warnings.isEmpty() || !strict, name, warnings);
        } catch (InvalidDocument invalid) {
            return new Checked(name, false, invalid.file(), invalid.problems());
        }
    }

    /** What the author should know of a document that can be read. */
    private List<Problem> warnings(String name) throws IOException {
        if (StrategySource.isOne(name)) {
            StrategySource.check(name);
            return List.of();
        }
        if (LessonFiles.isOne(name)) {
            return List.of();
        }
        if (TrialDocument.isOne(name)) {
            return TrialDocument.warnings(name);
        }
        ScenarioSource source = ScenarioSource.of(name);
        return strict ? StrictAdvice.of(source) : source.problems();
    }
}
