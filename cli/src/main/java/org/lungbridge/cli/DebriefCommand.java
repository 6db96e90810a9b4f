package org.lungbridge.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.file.WholeFile;
import org.lungbridge.scenarios.run.RunOptions;
import org.lungbridge.viz.debrief.Debriefing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the debriefing report of a run again. */
@Command(
        name = "debrief",
        header = "Writes the debriefing report of a run (HTML, and PDF of at most four pages) and prints where it is.",
        description = {
            "",
            "The path of the shipped expert is simulated with the same patient and the same luck, where there is one.",
            "A report that is there is replaced; the run itself is not touched.",
            "",
            "Example: lungbridge debrief runs/drill-pump-failure --anonymous -o handout"
        })
final class DebriefCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "RUN", description = "A run folder.")
    private Path folder = Path.of("");

    @Option(
            names = "--expert",
            paramLabel = "RUN",
            description = "A run of the same scenario to show beside it, instead of the shipped expert.")
    private @Nullable Path expert;

    @Option(names = "--anonymous", description = "Names nobody, and shows no remark about anybody.")
    private boolean anonymous;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "Where the files are written (default: the run folder).")
    private @Nullable Path output;

    private final Simulator simulator;

    DebriefCommand(Simulator simulator) {
        this.simulator = simulator;
    }

    @Override
    public Integer call() throws IOException {
        StoredRun stored = StoredRun.open(folder);
        RunOptions settings = stored.settings();
        Path place = output == null ? folder : output;
        boolean branch = !stored.lineage().ancestors().isEmpty();
        for (PlayedRun run : stored.played()) {
            Optional<Debriefing.Expert> other = expert(run, settings, branch);
            Debriefing.Replay replay = ReplayCode.of(run, settings, stored.scenarioDigest(), branch);
            for (Map.Entry<String, byte[]> file :
                    DebriefFiles.of(run, other, replay, anonymous).entrySet()) {
                Path target = place.resolve(file.getKey());
                WholeFile.write(target, file.getValue());
                spec.commandLine().getOut().println(target);
            }
        }
        return ExitCode.OK;
    }

    /** A branch has another timeline than the one the shipped expert is written for. */
    private Optional<Debriefing.Expert> expert(PlayedRun run, RunOptions settings, boolean branch) throws IOException {
        if (expert != null) {
            return ExpertPath.given(expert, run);
        }
        return branch ? Optional.empty() : ExpertPath.simulated(simulator, run, settings, () -> false);
    }
}
