package org.lungbridge.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lungbridge.scenarios.Documents;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.run.RunResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs a run again and compares bytes. */
@Command(
        name = "verify",
        header = "Runs a run folder again, from its own files, and compares the bytes of what comes out.")
final class VerifyCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "RUN", description = "A run folder.")
    private Path folder = Path.of("");

    @Option(
            names = {"-q", "--quiet"},
            description = "No progress.")
    private boolean quiet;

    private final Simulator simulator;

    VerifyCommand(Simulator simulator) {
        this.simulator = simulator;
    }

    @Override
    public Integer call() throws IOException {
        StoredRun run = StoredRun.open(folder);
        if (run.interrupted()) {
            throw new CommandFailure(
                    ExitCode.FAILURE,
                    "The run (%s) was interrupted; only finished runs can be verified.".formatted(folder),
                    "run it again to the end.");
        }
        byte[] document = run.bytes(ScenarioSource.FILE);
        if (!Digest.sha256(document).equals(run.scenarioDigest())) {
            return differs("The scenario (%s) is not the one the run was made from.".formatted(ScenarioSource.FILE));
        }
        Scenario scenario =
                Documents.readScenario(folder.resolve(ScenarioSource.FILE).toString(), document);
        Simulator.Prepared patient = simulator.prepare(scenario, run.settings());
        ProgressLine progress = ProgressLine.on(spec.commandLine().getErr(), quiet);
        RunResult again = patient.run(progress, () -> false);
        progress.close();
        Optional<String> difference = FirstDifference.find(
                        TimeSeriesFile.NAME, run.bytes(TimeSeriesFile.NAME), TimeSeriesFile.bytes(again.recording()))
                .or(() -> events(run, again));
        if (difference.isPresent()) {
            return differs(difference.get());
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println("The same bytes: %s, %s.".formatted(TimeSeriesFile.NAME, EventsFile.NAME));
        return ExitCode.OK;
    }

    private static Optional<String> events(StoredRun run, RunResult again) {
        try {
            return FirstDifference.find(EventsFile.NAME, run.bytes(EventsFile.NAME), EventsFile.bytes(again.events()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private int differs(String how) {
        spec.commandLine().getOut().println(how);
        spec.commandLine()
                .getErr()
                .println("Maybe the run was made by another version of the program (see version and commit in "
                        + ManifestFile.NAME + "), or a file was edited.");
        return ExitCode.CRITERION;
    }
}
