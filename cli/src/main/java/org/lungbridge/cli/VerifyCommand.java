package org.lungbridge.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lungbridge.scenarios.Documents;
import org.lungbridge.scenarios.document.Patient;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.file.Sha256;
import org.lungbridge.scenarios.run.RunOptions;
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
        if (!Sha256.of(document).equals(run.scenarioDigest())) {
            return differs("The scenario (%s) is not the one the run was made from.".formatted(ScenarioSource.FILE));
        }
        Scenario scenario =
                Documents.readScenario(folder.resolve(ScenarioSource.FILE).toString(), document);
        Lineage lineage = run.lineage();
        RunOptions settings = run.settings().with(run.lesson().lesson());
        List<Patient> patients = scenario.everybody();
        ProgressLine progress = ProgressLine.on(spec.commandLine().getErr(), quiet);
        double simulated = 0;
        for (int i = 0; i < patients.size(); i++) {
            Bed bed = Bed.of(scenario, patients.get(i));
            progress.next(bed.label(), i + 1, patients.size(), simulated);
            RunResult again = lineage.prepared(simulator, scenario, patients.get(i), settings)
                    .run(progress, () -> false);
            simulated += again.outcome().endTime();
            Optional<String> difference = difference(run, bed, again);
            if (difference.isPresent()) {
                progress.close();
                return differs(difference.get());
            }
        }
        progress.close();
        tellSame(run, scenario, patients);
        return ExitCode.OK;
    }

    private void tellSame(StoredRun run, Scenario scenario, List<Patient> patients) {
        String whose = scenario.hasSeveralPatients() ? " of each of %s patients".formatted(patients.size()) : "";
        boolean labs = patients.stream()
                .allMatch(patient -> run.has(Bed.of(scenario, patient).path(LabsFile.NAME)));
        String files = TimeSeriesFile.NAME + ", " + EventsFile.NAME + (labs ? ", " + LabsFile.NAME : "");
        spec.commandLine().getOut().println("The same bytes: %s%s.".formatted(files, whose));
    }

    private static Optional<String> difference(StoredRun run, Bed bed, RunResult again) throws IOException {
        String series = bed.path(TimeSeriesFile.NAME);
        Optional<String> difference =
                FirstDifference.find(series, run.bytes(series), TimeSeriesFile.bytes(again.recording()));
        String events = bed.path(EventsFile.NAME);
        if (difference.isEmpty()) {
            difference = FirstDifference.find(events, run.bytes(events), EventsFile.bytes(again.events()));
        }
        String labs = bed.path(LabsFile.NAME);
        return difference.isPresent() || !run.has(labs)
                ? difference
                : FirstDifference.find(labs, run.bytes(labs), LabsFile.bytes(again.labs()));
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
