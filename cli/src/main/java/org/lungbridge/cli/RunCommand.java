package org.lungbridge.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.run.RunOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs a scenario and fills a run folder. */
@Command(
        name = "run",
        header = "Runs a scenario and leaves a run folder: time series, events, laboratory, outcome, figures, report.",
        description = {
            "",
            "A summary goes to standard output, everything else to standard error.",
            "With several patients each has a folder of their own in the run folder.",
            "",
            "Example: lungbridge run sle-dah-vv-ecmo -o runs/first"
        })
final class RunCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE|NAME", description = "A scenario file, a shipped scenario, or - for standard input.")
    private String name = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "The run folder (default: runs/<id of the scenario>).")
    private @Nullable Path output;

    @Mixin
    private SettingsOptions options = new SettingsOptions();

    @Mixin
    private LessonOptions lessonOptions = new LessonOptions();

    @Mixin
    private SnapshotOptions snapshots = new SnapshotOptions();

    @Mixin
    private FolderOptions wishes = new FolderOptions();

    private final Simulator simulator;

    RunCommand(Simulator simulator) {
        this.simulator = simulator;
    }

    @Override
    public Integer call() throws IOException {
        ScenarioSource source = ScenarioSource.of(name);
        LessonFiles lesson = lessonOptions.of(source.scenario());
        RunOptions settings = options.of(source.scenario());
        RunPlan plan =
                RunPlan.of(source, settings).playedIn(lesson).keeping(snapshots.times(RunPlan.end_s(source, settings)));
        Path place = output == null ? Path.of("runs", source.scenario().id()) : output;
        return new RunWork(spec, simulator, wishes).carryOut(plan, place, runs -> {});
    }
}
