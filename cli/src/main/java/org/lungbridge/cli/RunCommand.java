package org.lungbridge.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lungbridge.engine.NumericalFailure;
import org.lungbridge.engine.Outcome;
import org.lungbridge.scenarios.run.RunOptions;
import org.lungbridge.scenarios.run.RunResult;
import org.lungbridge.viz.NoFonts;
import org.lungbridge.viz.RunSeries;
import org.lungbridge.viz.TrendFigure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs a scenario and fills a run folder. */
@Command(
        name = "run",
        header = "Runs a scenario and leaves a run folder: time series, events, outcome, figures.",
        description = {
            "",
            "A summary goes to standard output, everything else to standard error.",
            "",
            "Example: lungbridge run sle-dah-vv-ecmo -o runs/first"
        })
final class RunCommand implements Callable<Integer> {
    /** Java starts no drawing once it is ending. */
    private static final String INTERRUPTED_DRAWING = "No figure was drawn; to draw it: lungbridge plot RUN";

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

    @Option(names = "--force", description = "Replace a run folder that is there already.")
    private boolean force;

    @Option(names = "--no-figures", description = "Draw nothing.")
    private boolean noFigures;

    @Option(
            names = {"-q", "--quiet"},
            description = "No progress and no remarks; errors are still told.")
    private boolean quiet;

    private final Simulator simulator;

    RunCommand(Simulator simulator) {
        this.simulator = simulator;
    }

    @Override
    public Integer call() throws IOException {
        Instant start = Instant.now();
        ScenarioSource source = ScenarioSource.of(name);
        RunOptions settings = options.of(source.scenario());
        RunFolder folder = new RunFolder(place(source), force);
        folder.requireFree();
        Simulator.Prepared patient = simulator.prepare(source.scenario(), settings);
        PrintWriter err = spec.commandLine().getErr();
        try (Interruption interruption = Interruption.watch()) {
            ProgressLine progress = ProgressLine.on(err, quiet);
            RunResult finished = patient.run(progress, interruption::requested);
            progress.close();
            String rate = progress.rate(finished.outcome().endTime());
            Map<String, byte[]> files = files(source, finished);
            @Nullable String missingFigure = noFigures ? null : draw(source, finished, files, interruption);
            var circumstances = new ManifestFile.Circumstances(arguments(), start, Instant.now());
            byte[] manifest =
                    ManifestFile.bytes(source, settings, patient.inferences(), finished, files, circumstances);
            files.put(ManifestFile.NAME, manifest);
            folder.write(files);
            print(Summary.of(source.scenario(), patient.inferences(), finished));
            remark(quiet ? null : rate);
            remark(quiet ? null : "Run folder: " + place(source));
            remark(missingFigure);
            int code = exitCode(finished.outcome(), err);
            return code == ExitCode.OK && missingFigure != null ? ExitCode.FAILURE : code;
        }
    }

    private List<String> arguments() {
        return spec.root().commandLine().getParseResult().originalArgs();
    }

    private void print(String text) {
        spec.commandLine().getOut().print(text);
        spec.commandLine().getOut().flush();
    }

    private void remark(@Nullable String text) {
        if (text != null) {
            spec.commandLine().getErr().println(text);
        }
    }

    private Path place(ScenarioSource source) {
        return output == null ? Path.of("runs", source.scenario().id()) : output;
    }

    private static Map<String, byte[]> files(ScenarioSource source, RunResult finished) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(ScenarioSource.FILE, source.bytes());
        files.put(TimeSeriesFile.NAME, TimeSeriesFile.bytes(finished.recording()));
        files.put(EventsFile.NAME, EventsFile.bytes(finished.events()));
        files.put(OutcomeFile.NAME, OutcomeFile.bytes(finished.outcome()));
        return files;
    }

    /** Adds the figures; says why if there are none. The run is kept in any case. */
    private static @Nullable String draw(
            ScenarioSource source, RunResult finished, Map<String, byte[]> files, Interruption interruption)
            throws IOException {
        if (finished.recording().rows() < 2) {
            return "No figure was drawn: the run has fewer than two rows.";
        }
        if (interruption.requested()) {
            return INTERRUPTED_DRAWING;
        }
        try {
            TrendFigure figure =
                    TrendFigure.of(source.scenario().title(), RunSeries.of(finished.recording()), finished.events());
            files.putAll(FigureFiles.of(figure, "trend", FigureFiles.FORMATS));
            return null;
        } catch (NoFonts failure) {
            return "The run is complete, its figure is not. " + failure.getMessage()
                    + ", then: lungbridge plot RUN. Or run with --no-figures.";
        } catch (IllegalStateException | LinkageError failure) {
            if (interruption.requested()) {
                return INTERRUPTED_DRAWING;
            }
            throw failure;
        }
    }

    private static int exitCode(Outcome outcome, PrintWriter err) {
        if (outcome.interrupted()) {
            err.println("Interrupted; the rows up to there are kept.");
            return ExitCode.INTERRUPTED;
        }
        if (outcome.failure().isPresent()) {
            NumericalFailure failure = outcome.failure().get();
            err.println("The equations could not be solved beyond (%s) in the state (%s): %s"
                    .formatted(Times.text(failure.time()), failure.state(), failure.why()));
            err.println("Maybe a smaller --rtol helps; the rows up to there are kept.");
            return ExitCode.NUMERICAL;
        }
        return ExitCode.OK;
    }
}
