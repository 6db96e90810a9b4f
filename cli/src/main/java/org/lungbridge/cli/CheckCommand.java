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
            description = "Files of scenarios or strategies, or names of shipped ones.")
    private List<String> names = List.of();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        int code = ExitCode.OK;
        for (String name : names) {
            try {
                List<String> warnings = StrategySource.isOne(name)
                        ? StrategySource.check(name)
                        : ScenarioSource.of(name).warnings();
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
}
