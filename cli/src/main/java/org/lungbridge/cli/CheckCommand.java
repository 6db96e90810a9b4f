package org.lungbridge.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.lungbridge.scenarios.reading.InvalidDocument;
import org.lungbridge.scenarios.reading.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads documents without running them. */
@Command(
        name = "check",
        header = "Checks documents without running them: every problem and warning with its place and a hint.")
final class CheckCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "Files of scenarios, strategies, checklists, learners' scripts or marks, or names of shipped ones.")
    private List<String> names = List.of();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        int code = ExitCode.OK;
        for (String name : names) {
            try {
                List<String> warnings = warnings(name);
                out.println(name + ": valid");
                warnings.forEach(out::println);
            } catch (InvalidDocument invalid) {
                for (Problem problem : invalid.problems()) {
                    out.println(problem.describe(invalid.file()));
                }
                code = ExitCode.INVALID;
            }
        }
        return code;
    }

    /** What the author should know of a document that can be read. */
    private static List<String> warnings(String name) throws IOException {
        if (StrategySource.isOne(name)) {
            return StrategySource.check(name);
        }
        return LessonFiles.isOne(name) ? List.of() : ScenarioSource.of(name).warnings();
    }
}
