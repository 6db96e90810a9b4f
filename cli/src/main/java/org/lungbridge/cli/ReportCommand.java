package org.lungbridge.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.lungbridge.scenarios.file.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the report of a run again. */
@Command(
        name = "report",
        header = "Writes the course report of a run folder again and prints where it is.",
        description = "A report that is there is replaced; the run itself is not touched.")
final class ReportCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "RUN", description = "A run folder.")
    private Path folder = Path.of("");

    @Override
    public Integer call() throws IOException {
        for (Map.Entry<String, byte[]> file : StoredRun.open(folder).reports().entrySet()) {
            Path target = folder.resolve(file.getKey());
            WholeFile.write(target, file.getValue());
            spec.commandLine().getOut().println(target);
        }
        return ExitCode.OK;
    }
}
