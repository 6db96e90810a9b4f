package org.lungbridge.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.Documents;
import org.lungbridge.scenarios.branch.OtherChoice;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.run.RunOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Plays another choice. */
@Command(
        name = "branch",
        header = "Rewinds a run to a moment and plays another choice with the same patient and the same luck.",
        description = {
            "",
            "An order is written as in a file, in one line or as JSON, and given at the moment of the branch or later:",
            "  --do turn-prone   --do 'set-ecmo@40h sweep=\"6 L/min\" FdO2=0.8'   --do '{\"order\":\"turn-prone\"}'",
            "Until the moment the branch has the bytes of its parent; (compare) shows both, (verify) plays it again.",
            "",
            "Example: lungbridge branch runs/dah-prone-on-ecmo --at 24h --skip turn-prone -o runs/not-proned"
        })
final class BranchCommand implements Callable<Integer> {
    private static final double LEAST_S = 0.1;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "RUN", description = "The run folder to branch from.")
    private Path from = Path.of("");

    @Option(
            names = "--at",
            paramLabel = "TIME",
            required = true,
            description = "The moment of the other choice, such as 36h.")
    private String at = "";

    @Option(names = "--do", paramLabel = "ORDER", description = "An order to give then, or later.")
    private List<String> doing = new ArrayList<>();

    @Option(
            names = "--skip",
            paramLabel = "ORDER",
            description =
                    "An order of the timeline to leave out: turn-prone, or turn-prone@40h where there are several.")
    private List<String> skipping = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "The new run folder (default: <run folder>-branch).")
    private @Nullable Path output;

    @Option(
            names = "--until",
            paramLabel = "TIME",
            description = "End at this simulated time, such as 14d (default: as the parent).")
    private @Nullable String until;

    @Mixin
    private SnapshotOptions snapshots = new SnapshotOptions();

    @Mixin
    private FolderOptions wishes = new FolderOptions();

    private final Simulator simulator;

    BranchCommand(Simulator simulator) {
        this.simulator = simulator;
    }

    @Override
    public Integer call() throws IOException {
        if (doing.isEmpty() && skipping.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "A branch needs another choice: --do ORDER or --skip ORDER is missing.");
        }
        StoredRun parent = StoredRun.open(from);
        Path place = output == null ? Path.of(parent.folder() + "-branch") : output;
        new OutputFolder(place, wishes.force(), OutputFolder.Kind.RUN).requireFree();
        ScenarioSource before = parent.source();
        RunOptions settings = parent.settings();
        double parentEnd_s = RunPlan.end_s(before, settings);
        Measure moment = TimeText.read(spec, "--at", at, LEAST_S);
        requireReached(parent, moment.engineValue());
        double end_s = until == null
                ? parentEnd_s
                : TimeText.read(spec, "--until", until, LEAST_S).engineValue();
        if (end_s <= moment.engineValue()) {
            throw TimeText.refused(spec, "--at", at, "the branch ends at (%s).".formatted(Times.text(end_s)));
        }
        var ancestor = new Lineage.Ancestor(before.bytes(), moment.engineValue(), parentEnd_s);
        var choice = new Lineage.Choice(from.toString(), parent.digest(), doing, skipping);
        RunPlan plan = RunPlan.of(chosen(before, moment, end_s), settings.until(end_s))
                .playedIn(parent.lesson())
                .after(parent.lineage().leave(ancestor, choice))
                .keeping(snapshots.times(end_s).stream()
                        .filter(time -> time > moment.engineValue())
                        .toList());
        return new RunWork(spec, simulator, wishes)
                .carryOut(plan, place, runs -> new SamePast(parent, moment.engineValue()).require(runs));
    }

    private void requireReached(StoredRun parent, double moment_s) throws IOException {
        double reached_s = 0;
        for (Bed bed : parent.beds()) {
            reached_s = Math.max(reached_s, parent.holds(bed) ? parent.reached_s(bed) : 0);
        }
        if (moment_s >= reached_s) {
            throw TimeText.refused(
                    spec, "--at", at, "the run came to its end at (%s).".formatted(Times.text(reached_s)));
        }
    }

    private ScenarioSource chosen(ScenarioSource before, Measure moment, double end_s) {
        byte[] document;
        try {
            document = new OtherChoice(moment, doing, skipping).in(before.bytes(), end_s);
        } catch (IllegalArgumentException noOrder) {
            throw new ParameterException(spec.commandLine(), String.valueOf(noOrder.getMessage()), noOrder);
        }
        Scenario scenario = Documents.readScenario(ScenarioSource.FILE, document);
        Map<String, byte[]> pictures = before.pictures().files();
        return new ScenarioSource(from + " with another choice", document, new Pictures(scenario, pictures));
    }
}
