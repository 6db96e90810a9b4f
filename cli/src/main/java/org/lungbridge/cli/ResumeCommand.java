package org.lungbridge.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.run.RunOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes up a run where it was stopped. */
@Command(
        name = "resume",
        header =
                "Goes on with a run that was interrupted, or further than it went; the same bytes as if it had not stopped.",
        description = {
            "",
            "Begins at the last snapshot on file (an interrupted run leaves one, others see run --snapshot-every), or at the one",
            "that is given; where there is none, at the start. Seed, solver, tolerance and interval are those of the run.",
            "",
            "Example: lungbridge resume runs/first --until 14d -o runs/longer"
        })
final class ResumeCommand implements Callable<Integer> {
    private static final double LEAST_S = 0.1;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "SNAPSHOT|RUN", description = "A run folder, or a snapshot in one.")
    private Path from = Path.of("");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "The new run folder (default: <run folder>-resumed).")
    private @Nullable Path output;

    @Option(
            names = "--until",
            paramLabel = "TIME",
            description = "End at this simulated time, such as 14d (default: as the run was to end).")
    private @Nullable String until;

    @Mixin
    private SnapshotOptions snapshots = new SnapshotOptions();

    @Mixin
    private FolderOptions wishes = new FolderOptions();

    private final Simulator simulator;

    ResumeCommand(Simulator simulator) {
        this.simulator = simulator;
    }

    @Override
    public Integer call() throws IOException {
        @Nullable Path snapshot = Files.isDirectory(from) ? null : from;
        StoredRun run = StoredRun.open(snapshot == null ? from : SnapshotFiles.runOf(snapshot));
        Path place = output == null ? Path.of(run.folder() + "-resumed") : output;
        new OutputFolder(place, wishes.force(), OutputFolder.Kind.RUN).requireFree();
        ScenarioSource source = run.source();
        RunOptions before = run.settings();
        RunOptions settings = until == null
                ? before
                : before.until(TimeText.read(spec, "--until", until, LEAST_S).engineValue());
        double end_s = RunPlan.end_s(source, settings);
        if (!run.interrupted() && end_s <= RunPlan.end_s(source, before)) {
            throw new CommandFailure(
                    ExitCode.USAGE,
                    "The run (%s) is complete up to its end at (%s)."
                            .formatted(run.folder(), Times.text(RunPlan.end_s(source, before))),
                    "go on with a later --until.");
        }
        Map<String, RunPlan.Stopped> stopped = new StoppedPatients(run, source, before).before(end_s, snapshot);
        requireLater(stopped, end_s);
        remark(stopped);
        RunPlan plan = RunPlan.of(source, settings)
                .playedIn(run.lesson())
                .after(run.lineage())
                .from(stopped)
                .keeping(snapshots.times(end_s));
        return new RunWork(spec, simulator, wishes).carryOut(plan, place, runs -> {});
    }

    private void requireLater(Map<String, RunPlan.Stopped> stopped, double end_s) {
        stopped.forEach((bed, where) -> {
            double time = where.beginning().snapshot().time();
            if (time >= end_s) {
                throw new CommandFailure(
                        ExitCode.USAGE,
                        "The snapshot at (%s) does not lie before the end (%s)."
                                .formatted(Times.text(time), Times.text(end_s)),
                        "take an earlier snapshot, or a later --until.");
            }
        });
    }

    private void remark(Map<String, RunPlan.Stopped> stopped) {
        if (wishes.quiet()) {
            return;
        }
        if (stopped.isEmpty()) {
            spec.commandLine().getErr().println("There is no snapshot to go on from; running again from the start.");
        }
        stopped.forEach((bed, where) -> spec.commandLine()
                .getErr()
                .println(
                        "Taken up at " + Times.text(where.beginning().snapshot().time()) + ": " + bed));
    }
}
