package org.lungbridge.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lungbridge.engine.NumericalFailure;
import org.lungbridge.engine.Outcome;
import org.lungbridge.fitting.ImplausiblePatient;
import org.lungbridge.rules.score.Score;
import org.lungbridge.scenarios.document.Patient;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.run.RunOptions;
import org.lungbridge.scenarios.run.RunResult;
import org.lungbridge.viz.NoFonts;
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

    @Mixin
    private LessonOptions lessonOptions = new LessonOptions();

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
        LessonFiles lesson = lessonOptions.of(source.scenario());
        RunOptions settings = options.of(source.scenario()).with(lesson.lesson());
        RunFolder folder = new RunFolder(place(source), force);
        folder.requireFree();
        source.warnings().forEach(warning -> remark(quiet ? null : warning));
        List<Simulator.Prepared> prepared = prepare(source.scenario(), settings);
        PrintWriter err = spec.commandLine().getErr();
        try (Interruption interruption = Interruption.watch()) {
            ProgressLine progress = ProgressLine.on(err, quiet);
            List<BedRun> runs = run(source.scenario(), prepared, progress, interruption);
            progress.close();
            String rate = progress.rate(runs.stream()
                    .mapToDouble(run -> run.result().outcome().endTime())
                    .sum());
            Map<String, byte[]> files = files(source, lesson, runs);
            @Nullable String missingFigure = noFigures ? null : draw(source, runs, files, interruption);
            boolean drawn = !noFigures && missingFigure == null;
            report(
                    new ReportFile.Frame(
                            source.scenario().title(),
                            source.scenario().id(),
                            settings.seed(),
                            drawn,
                            source.pictures()),
                    runs,
                    files);
            var circumstances = new ManifestFile.Circumstances(arguments(), start, Instant.now());
            files.put(ManifestFile.NAME, ManifestFile.bytes(source, lesson, settings, runs, files, circumstances));
            folder.write(files);
            print(Summary.of(source.scenario(), runs));
            runs.forEach(run -> run.score(source.scenario(), lesson).ifPresent(this::print));
            remark(quiet ? null : rate);
            remark(quiet ? null : "Run folder: " + place(source));
            remark(missingFigure);
            int code = exitCode(source.scenario(), runs, err);
            return code == ExitCode.OK && missingFigure != null ? ExitCode.FAILURE : code;
        }
    }

    /** All patients before any is run, so that one who cannot be is told at once. */
    private List<Simulator.Prepared> prepare(Scenario scenario, RunOptions settings) {
        List<Simulator.Prepared> prepared = new ArrayList<>();
        for (Patient patient : scenario.everybody()) {
            prepared.add(prepare(scenario, patient, settings));
        }
        return prepared;
    }

    private Simulator.Prepared prepare(Scenario scenario, Patient patient, RunOptions settings) {
        try {
            return simulator.prepare(scenario.with(patient), settings);
        } catch (ImplausiblePatient reason) {
            if (!scenario.hasSeveralPatients()) {
                throw reason;
            }
            throw new ImplausiblePatient(
                    "The patient (%s) cannot be.%n%s".formatted(patient.id(), reason.getMessage()));
        }
    }

    /** One patient after the other; after an interruption nobody else. */
    private static List<BedRun> run(
            Scenario scenario, List<Simulator.Prepared> prepared, ProgressLine progress, Interruption interruption) {
        List<BedRun> runs = new ArrayList<>();
        double simulated = 0;
        for (int i = 0; i < prepared.size(); i++) {
            Patient patient = scenario.everybody().get(i);
            Bed bed = Bed.of(scenario, patient);
            progress.next(bed.label(), i + 1, prepared.size(), simulated);
            RunResult result = prepared.get(i).run(progress, interruption::requested);
            runs.add(new BedRun(bed, patient, prepared.get(i).inferences(), result));
            simulated += result.outcome().endTime();
            if (result.outcome().interrupted() || interruption.requested()) {
                break;
            }
        }
        return runs;
    }

    private List<String> arguments() {
        return spec.root().commandLine().getParseResult().originalArgs();
    }

    private void print(Score score) {
        print(String.join(System.lineSeparator(), ScoreTable.of(score)) + System.lineSeparator());
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

    private static Map<String, byte[]> files(ScenarioSource source, LessonFiles lesson, List<BedRun> runs) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(ScenarioSource.FILE, source.bytes());
        files.putAll(source.pictures().files());
        files.putAll(lesson.files());
        for (BedRun run : runs) {
            RunResult result = run.result();
            files.put(run.bed().path(TimeSeriesFile.NAME), TimeSeriesFile.bytes(result.recording()));
            files.put(run.bed().path(EventsFile.NAME), EventsFile.bytes(result.events()));
            files.put(run.bed().path(LabsFile.NAME), LabsFile.bytes(result.labs()));
            files.put(run.bed().path(OutcomeFile.NAME), OutcomeFile.bytes(result.outcome(), run.course()));
            files.put(run.bed().path(ScoresFile.NAME), ScoresFile.bytes(run.course()));
            run.score(source.scenario(), lesson)
                    .ifPresent(score -> files.put(run.bed().path(ScoreFile.NAME), ScoreFile.bytes(score)));
        }
        return files;
    }

    private static void report(ReportFile.Frame frame, List<BedRun> runs, Map<String, byte[]> files) {
        for (BedRun run : runs) {
            byte[] report = ReportFile.bytes(frame, run.subject(), run.patient(), run.course());
            files.put(run.bed().path(ReportFile.NAME), report);
        }
    }

    /** Adds the figures; says why if there are none. The run is kept in any case. */
    private static @Nullable String draw(
            ScenarioSource source, List<BedRun> runs, Map<String, byte[]> files, Interruption interruption)
            throws IOException {
        if (runs.stream().allMatch(run -> run.result().recording().rows() < 2)) {
            return "No figure was drawn: the run has fewer than two rows.";
        }
        if (interruption.requested()) {
            return INTERRUPTED_DRAWING;
        }
        try {
            Drawing drawing = new Drawing(
                    source.scenario().title(),
                    runs.stream().map(BedRun::subject).toList());
            files.putAll(drawing.all(FigureFiles.ofRun()));
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

    private static int exitCode(Scenario scenario, List<BedRun> runs, PrintWriter err) {
        int code = ExitCode.OK;
        for (BedRun run : runs) {
            Outcome outcome = run.result().outcome();
            if (outcome.failure().isPresent()) {
                NumericalFailure failure = outcome.failure().get();
                err.println("%sThe equations could not be solved beyond (%s) in the state (%s): %s"
                        .formatted(
                                run.bed().name() == null ? "" : run.bed().name() + ": ",
                                Times.text(failure.time()),
                                failure.state(),
                                failure.why()));
                err.println("Maybe a smaller --rtol helps; the rows up to there are kept.");
                code = ExitCode.NUMERICAL;
            }
        }
        boolean last = runs.get(runs.size() - 1).result().outcome().interrupted();
        int missing = scenario.everybody().size() - runs.size();
        if (last || missing > 0) {
            String others = missing == 0 ? "" : " %d of the patients were not run.".formatted(missing);
            err.println("Interrupted; the rows up to there are kept." + others);
            return ExitCode.INTERRUPTED;
        }
        return code;
    }
}
