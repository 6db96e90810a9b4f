package org.lungbridge.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lungbridge.engine.NumericalFailure;
import org.lungbridge.engine.Outcome;
import org.lungbridge.fitting.ImplausiblePatient;
import org.lungbridge.rules.score.Score;
import org.lungbridge.scenarios.document.Patient;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.run.Reproducer;
import org.lungbridge.scenarios.run.RunResult;
import org.lungbridge.viz.NoFonts;
import picocli.CommandLine.Model.CommandSpec;

/** Carries out a run: patients, figures, report, run folder, summary. What {@code run}, {@code resume} and {@code branch} share. */
final class RunWork {
    /** The scenario of a patient who could not be computed, with a note how to see it again. */
    static final String REPRODUCER = "failure.json";

    /** Java starts no drawing once it is ending. */
    private static final String INTERRUPTED_DRAWING = "No figure was drawn; to draw it: lungbridge plot RUN";

    private final CommandSpec spec;
    private final Simulator simulator;
    private final FolderOptions wishes;

    RunWork(CommandSpec spec, Simulator simulator, FolderOptions wishes) {
        this.spec = spec;
        this.simulator = simulator;
        this.wishes = wishes;
    }

    /**
     * Runs and fills the folder.
     *
     * @param check sees what came out before anything is written; it may refuse
     * @return the exit code
     */
    int carryOut(RunPlan plan, Path place, Consumer<List<BedRun>> check) throws IOException {
        Instant start = Instant.now();
        OutputFolder folder = new OutputFolder(place, wishes.force(), OutputFolder.Kind.RUN);
        folder.requireFree();
        plan.source().warnings().forEach(warning -> remark(wishes.quiet() ? null : warning));
        List<Simulator.Prepared> prepared = prepare(plan);
        PrintWriter err = spec.commandLine().getErr();
        try (Interruption interruption = Interruption.watch()) {
            ProgressLine progress = ProgressLine.on(err, wishes.quiet());
            List<BedRun> runs = run(plan, prepared, progress, interruption);
            progress.close();
            check.accept(runs);
            String rate = progress.rate(runs.stream()
                    .mapToDouble(run -> run.result().outcome().endTime())
                    .sum());
            Map<String, byte[]> files = files(plan, runs);
            @Nullable String missingFigure = wishes.noFigures() ? null : draw(plan, runs, files, interruption);
            boolean drawn = !wishes.noFigures() && missingFigure == null;
            report(plan, drawn, runs, files);
            if (drawn) {
                files.putAll(DebriefFiles.ofRuns(simulator, plan, runs, interruption::requested));
            }
            var circumstances = new ManifestFile.Circumstances(arguments(), start, Instant.now());
            files.put(ManifestFile.NAME, ManifestFile.bytes(plan, runs, files, circumstances));
            folder.write(files);
            Scenario scenario = plan.source().scenario();
            print(Summary.of(scenario, runs));
            runs.forEach(run -> run.score(scenario, plan.lesson()).ifPresent(this::print));
            remark(wishes.quiet() ? null : rate);
            remark(wishes.quiet() ? null : "Run folder: " + place);
            remark(missingFigure);
            int code = exitCode(scenario, runs, files.keySet(), err);
            return code == ExitCode.OK && missingFigure != null ? ExitCode.FAILURE : code;
        }
    }

    /** All patients before any is run, so that one who cannot be is told at once. */
    private List<Simulator.Prepared> prepare(RunPlan plan) {
        List<Simulator.Prepared> prepared = new ArrayList<>();
        for (Patient patient : plan.source().scenario().everybody()) {
            prepared.add(prepare(plan, patient));
        }
        return prepared;
    }

    private Simulator.Prepared prepare(RunPlan plan, Patient patient) {
        try {
            return plan.prepared(simulator, patient);
        } catch (ImplausiblePatient reason) {
            if (!plan.source().scenario().hasSeveralPatients()) {
                throw reason;
            }
            throw new ImplausiblePatient(
                    "The patient (%s) cannot be.%n%s".formatted(patient.id(), reason.getMessage()));
        }
    }

    /** One patient after the other; after an interruption nobody else. */
    private static List<BedRun> run(
            RunPlan plan, List<Simulator.Prepared> prepared, ProgressLine progress, Interruption interruption) {
        Scenario scenario = plan.source().scenario();
        List<BedRun> runs = new ArrayList<>();
        double simulated = 0;
        for (int i = 0; i < prepared.size(); i++) {
            Patient patient = scenario.everybody().get(i);
            Bed bed = Bed.of(scenario, patient);
            progress.next(bed.label(), i + 1, prepared.size(), simulated);
            RunResult result = prepared.get(i).run(progress, interruption::requested, plan.snapshots_s());
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

    private static Map<String, byte[]> files(RunPlan plan, List<BedRun> runs) {
        ScenarioSource source = plan.source();
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(ScenarioSource.FILE, source.bytes());
        files.putAll(source.pictures().files());
        files.putAll(plan.lesson().files());
        for (BedRun run : runs) {
            RunResult result = run.result();
            files.put(run.bed().path(TimeSeriesFile.NAME), TimeSeriesFile.bytes(result.recording()));
            files.put(run.bed().path(EventsFile.NAME), EventsFile.bytes(result.events()));
            files.put(run.bed().path(LabsFile.NAME), LabsFile.bytes(result.labs()));
            files.put(run.bed().path(OutcomeFile.NAME), OutcomeFile.bytes(result.outcome(), run.course()));
            files.put(run.bed().path(ScoresFile.NAME), ScoresFile.bytes(run.course()));
            run.score(source.scenario(), plan.lesson())
                    .ifPresent(score -> files.put(run.bed().path(ScoreFile.NAME), ScoreFile.bytes(score)));
        }
        files.putAll(reproducers(plan, runs));
        files.putAll(plan.lineage().files());
        files.putAll(SnapshotFiles.of(plan, runs));
        return files;
    }

    /** The scenario of every patient who could not be computed to the end, where it says all; a lesson and a branch are more than that. */
    private static Map<String, byte[]> reproducers(RunPlan plan, List<BedRun> runs) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        if (plan.lesson().files().isEmpty() && plan.lineage().files().isEmpty()) {
            String program = Version.number()
                    + Version.commit().map(commit -> ", commit " + commit).orElse("");
            for (BedRun run : runs) {
                run.result()
                        .outcome()
                        .failure()
                        .ifPresent(failure -> files.put(
                                run.bed().path(REPRODUCER),
                                Reproducer.bytes(
                                        plan.source().scenario().with(run.patient()),
                                        plan.settings(),
                                        Reproducer.why(failure),
                                        program)));
            }
        }
        return files;
    }

    private static void report(RunPlan plan, boolean drawn, List<BedRun> runs, Map<String, byte[]> files) {
        Scenario scenario = plan.source().scenario();
        ReportFile.Frame frame = new ReportFile.Frame(
                scenario.title(),
                scenario.id(),
                plan.settings().seed(),
                drawn,
                plan.source().pictures());
        for (BedRun run : runs) {
            byte[] report = ReportFile.bytes(frame, run.subject(), run.patient(), run.course());
            files.put(run.bed().path(ReportFile.NAME), report);
        }
    }

    /** Adds the figures; says why if there are none. The run is kept in any case. */
    private static @Nullable String draw(
            RunPlan plan, List<BedRun> runs, Map<String, byte[]> files, Interruption interruption) throws IOException {
        if (runs.stream().allMatch(run -> run.result().recording().rows() < 2)) {
            return "No figure was drawn: the run has fewer than two rows.";
        }
        if (interruption.requested()) {
            return INTERRUPTED_DRAWING;
        }
        try {
            Scenario scenario = plan.source().scenario();
            Drawing drawing = new Drawing(
                    scenario.title(),
                    runs.stream()
                            .map(run -> run.subject(scenario, plan.lesson()))
                            .toList());
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

    private static int exitCode(Scenario scenario, List<BedRun> runs, Set<String> written, PrintWriter err) {
        int code = ExitCode.OK;
        for (BedRun run : runs) {
            Outcome outcome = run.result().outcome();
            if (outcome.failure().isPresent()) {
                NumericalFailure failure = outcome.failure().get();
                err.println("%sThe equations could not be solved beyond (%s)%s: %s"
                        .formatted(
                                run.bed().name() == null ? "" : run.bed().name() + ": ",
                                Times.text(failure.time()),
                                failure.inState(),
                                failure.why()));
                String reproducer = run.bed().path(REPRODUCER);
                err.println("Maybe a smaller --rtol helps; the rows up to there are kept."
                        + (written.contains(reproducer)
                                ? " To report it, send (%s) of the run folder.".formatted(reproducer)
                                : ""));
                code = ExitCode.NUMERICAL;
            }
        }
        boolean last = runs.get(runs.size() - 1).result().outcome().interrupted();
        int missing = scenario.everybody().size() - runs.size();
        if (last || missing > 0) {
            String others = missing == 0 ? "" : " %s of the patients were not run.".formatted(missing);
            err.println("Interrupted; the rows up to there are kept." + others);
            err.println("To go on: lungbridge resume RUN");
            return ExitCode.INTERRUPTED;
        }
        return code;
    }
}
