package org.lungbridge.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.trial.Trial;
import org.lungbridge.trials.population.DesignMatrix;
import org.lungbridge.trials.running.FolderTaken;
import org.lungbridge.trials.running.TrialRunner;
import org.lungbridge.trials.table.TrialFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs a trial, or goes on with one. */
@Command(
        name = "trial",
        header =
                "Runs a virtual trial: draws patients, runs each of them under every arm, writes tables, analysis, report.",
        description = {
            "",
            "Stopped by Ctrl-C or killed, it keeps every course that has ended; the same command goes on from there. The files",
            "are the same bytes whatever the number of jobs and however often it was stopped. Patients who could not be computed",
            "are listed in outcomes.csv.gz and manifest.json with the reason.",
            "",
            "Example: lungbridge trial low-vs-standard-act -o trials/first --patients 100"
        })
final class TrialCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE|NAME", description = "A trial file, or a shipped trial.")
    private String name = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "The folder of the trial (default: trials/<id of the trial>).")
    private @Nullable Path output;

    @Option(
            names = "--patients",
            paramLabel = "N",
            description = "Patients in each study, instead of those of the file.")
    private @Nullable Integer patients;

    @Option(names = "--seed", paramLabel = "N", description = "The seed of all chance, instead of that of the file.")
    private @Nullable Long seed;

    @Option(
            names = {"-j", "--jobs"},
            paramLabel = "N",
            description = "How many threads; one a processor unless given. Not what comes out.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--lanes",
            paramLabel = "N",
            description = "Courses side by side on each thread (default: ${DEFAULT-VALUE}). Not what comes out.")
    private int lanes = TrialRunner.USUAL_SEATS;

    @Option(names = "--format", paramLabel = "csv|parquet", description = "parquet: Parquet beside the packed CSV.")
    private TrialFolder.Format format = TrialFolder.Format.CSV;

    @Option(
            names = "--design-out",
            paramLabel = "FILE",
            description = "Runs nothing and writes what is drawn for every patient, as CSV for other tools.")
    private @Nullable Path designOut;

    @Option(
            names = "--design-in",
            paramLabel = "FILE",
            description = "Takes these values in the place of drawn ones; a table as --design-out writes it.")
    private @Nullable Path designIn;

    @Option(names = "--no-figures", description = "Draw nothing, in the report neither.")
    private boolean noFigures;

    @Option(names = "--force", description = "Begin anew in a folder that is there already.")
    private boolean force;

    @Option(
            names = {"-q", "--quiet"},
            description = "No progress and no remarks; errors are still told.")
    private boolean quiet;

    @Override
    public Integer call() throws IOException {
        if (jobs < 1 || lanes < 1 || lanes > 256 || (patients != null && patients < 1)) {
            throw new CommandFailure(
                    ExitCode.USAGE, "Jobs and patients are 1 or more, lanes 1 to 256.", "leave them out.");
        }
        TrialSource read = TrialSource.of(name);
        TrialSource source = read.with(
                seed == null ? read.trial().seedOfChance() : seed,
                patients == null ? read.trial().patientsOfAStudy() : patients);
        if (designOut != null) {
            return design(source.trial(), designOut);
        }
        Path folder = output == null ? Path.of("trials", source.trial().id()) : output;
        PrintWriter err = spec.commandLine().getErr();
        TrialLine line = TrialLine.on(err, quiet);
        try (Interruption interruption = Interruption.watch()) {
            TrialWork work = new TrialWork(
                    designIn == null ? source : source.with(TrialDesign.of(designIn, source.trial())),
                    folder,
                    spec.root().commandLine().getParseResult().originalArgs(),
                    format,
                    !noFigures);
            if (force) {
                work.clear();
            }
            TrialWork.Done done = work.carryOut(jobs, lanes, line, interruption::requested);
            line.close();
            return tell(done, folder, line.wall_s());
        } catch (FolderTaken taken) {
            line.close();
            err.println(taken.getMessage());
            return ExitCode.FAILURE;
        }
    }

    private int design(Trial trial, Path file) throws IOException {
        byte[] csv = DesignMatrix.of(trial).csv().getBytes(StandardCharsets.UTF_8);
        OutputFile.write(file, csv, force);
        spec.commandLine().getOut().println("Written: " + file);
        return ExitCode.OK;
    }

    private int tell(TrialWork.Done done, Path folder, double wall_s) {
        PrintWriter err = spec.commandLine().getErr();
        if (!done.complete()) {
            err.println("Interrupted; %s of %s courses have ended and are kept.".formatted(done.ended(), done.all()));
            err.println("To go on: the same command once more.");
            return ExitCode.INTERRUPTED;
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println("%s courses, %s of which could not be computed.".formatted(done.all(), done.failed()));
        out.flush();
        if (!quiet) {
            done.remarks().forEach(err::println);
            err.println(String.format(Locale.ROOT, "It took %.1f s. Folder of the trial: %s", wall_s, folder));
        }
        return ExitCode.OK;
    }
}
