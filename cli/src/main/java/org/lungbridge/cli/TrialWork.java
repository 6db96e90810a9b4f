package org.lungbridge.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.lungbridge.scenarios.document.trial.Trial;
import org.lungbridge.scenarios.file.Sha256;
import org.lungbridge.scenarios.file.WholeFile;
import org.lungbridge.trials.analysis.Provenance;
import org.lungbridge.trials.course.CourseKey;
import org.lungbridge.trials.course.CourseRows;
import org.lungbridge.trials.course.EndedCourse;
import org.lungbridge.trials.course.TrialTable;
import org.lungbridge.trials.report.TrialResults;
import org.lungbridge.trials.running.Journal;
import org.lungbridge.trials.running.TrialProgress;
import org.lungbridge.trials.running.TrialRunner;
import org.lungbridge.trials.table.Tabulation;
import org.lungbridge.trials.table.TrialFolder;
import org.lungbridge.trials.table.TrialManifest;
import org.lungbridge.viz.NoFonts;
import org.lungbridge.viz.Theme;

/** Carries out a trial: courses, tables, analysis, manifest. */
final class TrialWork {
    private final TrialSource source;
    private final Path folder;
    private final List<String> command;
    private final TrialFolder.Format format;
    private final boolean drawn;

    /**
     * What came of it.
     *
     * @param all courses of the trial
     * @param ended those that have ended
     * @param failed those of them that could not be computed
     * @param remarks what the analysis has to say besides
     */
    record Done(int all, int ended, int failed, List<String> remarks) {
        boolean complete() {
            return ended == all;
        }
    }

    TrialWork(TrialSource source, Path folder, List<String> command, TrialFolder.Format format, boolean drawn) {
        this.source = source;
        this.folder = folder;
        this.command = List.copyOf(command);
        this.format = format;
        this.drawn = drawn;
    }

    /** Runs what is missing and writes everything once all courses have ended. */
    Done carryOut(int jobs, int lanes, TrialProgress progress, BooleanSupplier interrupted) throws IOException {
        Instant start = Instant.now();
        Trial trial = source.trial();
        Tabulation tabulation = Tabulation.of(trial);
        requireFolder();
        TrialRunner runner = new TrialRunner(trial, source.population(), tabulation::rows);
        TrialRunner.Setup setup = new TrialRunner.Setup(jobs, lanes, program() + design());
        try (Journal journal = runner.run(folder, setup, progress, interrupted)) {
            List<String> remarks = new ArrayList<>();
            Done done = new Done(runner.courses(), journal.ended(), journal.failed(), remarks);
            if (done.complete()) {
                for (Map.Entry<String, byte[]> file : source.files().entrySet()) {
                    WholeFile.write(folder.resolve(file.getKey()), file.getValue());
                }
                TrialFolder.Written written = TrialFolder.write(trial, folder, journal, format);
                remarks.addAll(analyze(trial));
                remarks.addAll(reproducers(journal));
                TrialManifest.write(
                        trial,
                        folder,
                        source.files(),
                        written.rows(),
                        failed(journal),
                        new TrialManifest.Circumstances(
                                Version.number(),
                                Version.commit().orElse(""),
                                command,
                                start,
                                Instant.now(),
                                jobs,
                                lanes));
            }
            return done;
        }
    }

    /** A trial goes on only with the values from outside with which it was begun. */
    private String design() {
        return source.design()
                .map(values -> ", design " + Sha256.of(values.bytes()))
                .orElse("");
    }

    /** Numbers, figures and report; returns remarks. Without fonts there are no figures, and a remark says so. */
    private List<String> analyze(Trial trial) throws IOException {
        Provenance provenance =
                new Provenance(Version.number(), Version.commit().orElse(""));
        TrialResults.Drawing none = new TrialResults.Drawing(List.of(), Theme.LIGHT);
        List<String> remarks = new ArrayList<>();
        TrialResults results;
        try {
            results = TrialResults.of(folder, trial, provenance, drawn ? TrialResults.Drawing.USUAL : none);
        } catch (NoFonts failure) {
            remarks.add("The trial is complete, its figures are not. " + failure.getMessage()
                    + ", then: lungbridge analyse " + folder);
            results = TrialResults.of(folder, trial, provenance, none);
        }
        results.writeInto(folder);
        remarks.addAll(results.analysis().remarks());
        return remarks;
    }

    private static String program() {
        return Version.number() + Version.commit().map(commit -> " " + commit).orElse("");
    }

    private List<TrialManifest.FailedCourse> failed(Journal journal) {
        int status = columns().indexOf("failure");
        int arm = columns().indexOf("arm");
        List<TrialManifest.FailedCourse> failed = new ArrayList<>();
        if (journal.failed() > 0) {
            for (CourseRows course : journal) {
                if (!course.complete()) {
                    List<String> row = course.of(TrialTable.OUTCOMES).get(0);
                    failed.add(new TrialManifest.FailedCourse(
                            row.get(arm), course.key().study(), course.key().patient(), row.get(status)));
                }
            }
        }
        return failed;
    }

    /** Keeps the scenarios of courses that failed though there is such a patient; says so. */
    private List<String> reproducers(Journal journal) throws IOException {
        int why = columns().indexOf("failure");
        List<CourseKey> keys = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        if (journal.failed() > 0) {
            for (CourseRows course : journal) {
                String reason = course.complete()
                        ? ""
                        : course.of(TrialTable.OUTCOMES).get(0).get(why);
                if (EndedCourse.isReproducible(reason)) {
                    keys.add(course.key());
                    reasons.add(reason);
                }
            }
        }
        if (keys.isEmpty()) {
            return List.of();
        }
        List<Path> files =
                new FailedCourses(source.trial(), source.population()).write(folder, keys, reasons, program());
        return List.of(
                "%s courses failed though there are such patients; scenarios to report are in (%s), the first is (%s)."
                        .formatted(
                                keys.size(),
                                folder.resolve(FailedCourses.FOLDER),
                                files.get(0).getFileName()));
    }

    private List<String> columns() {
        return Tabulation.of(source.trial()).tables().of(TrialTable.OUTCOMES).stream()
                .map(column -> column.name())
                .toList();
    }

    /** The folder is there already only if a trial was begun in it. */
    private void requireFolder() throws IOException {
        if (isTaken() && !Files.isDirectory(folder.resolve(TrialRunner.JOURNAL))) {
            throw new CommandFailure(
                    ExitCode.FAILURE,
                    "The folder (%s) is no folder of a trial.".formatted(folder),
                    "choose another with -o DIR.");
        }
    }

    private boolean isTaken() throws IOException {
        if (!Files.isDirectory(folder)) {
            return Files.exists(folder);
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isPresent();
        }
    }

    /** Removes what a trial left in the folder. */
    void clear() throws IOException {
        requireFolder();
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
