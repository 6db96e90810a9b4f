package org.lungbridge.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.lungbridge.dossier.sensitivity.Factor;
import org.lungbridge.dossier.sensitivity.Headline;
import org.lungbridge.dossier.sensitivity.Indices;
import org.lungbridge.dossier.sensitivity.Ranking;
import org.lungbridge.dossier.sensitivity.Screening;
import org.lungbridge.dossier.sensitivity.SensitivityFiles;
import org.lungbridge.dossier.sensitivity.SensitivityPage;
import org.lungbridge.dossier.sensitivity.Uncertainty;
import org.lungbridge.dossier.sensitivity.UncertaintyPage;
import org.lungbridge.scenarios.file.WholeFile;
import org.lungbridge.viz.Figure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Screens all parameters and tells which decide most. */
@Command(
        name = "sensitivity",
        header = "Tells which unknowns decide what comes out, and how far all of them together leave it open.",
        description =
                "Screening of all parameters, shares of variance of the first, and draws of all at once. Writes sensitivity.md,"
                        + " screening.csv, indices.csv, uncertainty.csv and figures/sensitivity/*.svg into the folder.")
final class SensitivityCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            description = "Where the files go; ${DEFAULT-VALUE} unless given.")
    private Path folder = Path.of("sensitivity");

    @Option(
            names = "--trajectories",
            paramLabel = "N",
            description = "Of the screening, 0 for none; ${DEFAULT-VALUE} unless given.")
    private int trajectories = 10;

    @Option(
            names = "--reach",
            paramLabel = "SHARE",
            description =
                    "How far around its default a parameter is moved, share of its range; ${DEFAULT-VALUE} unless given.")
    private double reach = 0.1;

    @Option(
            names = "--rows",
            paramLabel = "N",
            description = "Rows for the shares of variance, 0 for none; ${DEFAULT-VALUE} unless given.")
    private int rows = 256;

    @Option(
            names = "--factors",
            paramLabel = "N",
            description = "Unknowns with shares of variance; ${DEFAULT-VALUE} unless given.")
    private int factors = 10;

    @Option(
            names = "--draws",
            paramLabel = "N",
            description = "Draws of all unknowns at once, 0 for none; ${DEFAULT-VALUE} unless given.")
    private int draws = 400;

    @Option(
            names = "--patient",
            paramLabel = "N",
            description = "Which of the drawn patients, from 0; ${DEFAULT-VALUE} unless given.")
    private int patient = 0;

    @Option(names = "--threads", paramLabel = "N", description = "How many at once; one a processor unless given.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = {"-q", "--quiet"},
            description = "No progress.")
    private boolean quiet;

    @Override
    public Integer call() throws IOException {
        if (Math.min(threads, factors) < 1
                || Math.min(Math.min(trajectories, rows), Math.min(draws, patient)) < 0
                || !(reach > 0 && reach <= 1)) {
            throw new CommandFailure(
                    ExitCode.USAGE,
                    "Factors and threads are 1 or more, trajectories, rows, draws and the patient 0 or more, the reach above 0"
                            + " and at most 1.",
                    "leave them out.");
        }
        TerminalLine line = TerminalLine.on(spec.commandLine().getErr(), quiet);
        try (Interruption interruption = Interruption.watch()) {
            Headline course = new Headline(patient);
            List<Screening.Effect> effects =
                    Screening.of(course, trajectories, reach, threads, line::count, interruption::requested);
            List<Ranking.Ranked> ranked = Ranking.of(effects);
            List<Factor> first =
                    ranked.stream().limit(factors).map(Ranking.Ranked::factor).toList();
            List<Indices.Index> indices = rows == 0 || first.isEmpty() || interruption.requested()
                    ? List.of()
                    : Indices.of(course, first, rows, threads, line::count, interruption::requested);
            List<Uncertainty.Told> uncertainty = new ArrayList<>();
            for (double far : draws == 0 ? new double[0] : new double[] {reach, 1}) {
                if (!interruption.requested()) {
                    uncertainty.add(Uncertainty.of(course, draws, far, threads, line::count, interruption::requested));
                }
            }
            line.close();
            write(effects, ranked, indices, uncertainty);
            return interruption.requested() ? ExitCode.INTERRUPTED : ExitCode.OK;
        }
    }

    private void write(
            List<Screening.Effect> effects,
            List<Ranking.Ranked> ranked,
            List<Indices.Index> indices,
            List<Uncertainty.Told> uncertainty)
            throws IOException {
        if (!effects.isEmpty()) {
            WholeFile.write(folder.resolve("screening.csv"), SensitivityFiles.screening(effects));
            figure("screening.svg", SensitivityPage.figure(ranked));
        }
        if (!indices.isEmpty()) {
            WholeFile.write(folder.resolve("indices.csv"), SensitivityFiles.indices(indices));
        }
        if (!uncertainty.isEmpty()) {
            WholeFile.write(folder.resolve("uncertainty.csv"), UncertaintyPage.csv(uncertainty));
            figure("uncertainty.svg", UncertaintyPage.figure(uncertainty.get(0)));
        }
        Path page = folder.resolve("sensitivity.md");
        WholeFile.write(
                page,
                SensitivityPage.of(ranked, effects, indices, uncertainty, trajectories, reach)
                        .getBytes(StandardCharsets.UTF_8));
        spec.commandLine().getOut().println(page);
    }

    private void figure(String name, Figure figure) throws IOException {
        WholeFile.write(
                folder.resolve(Path.of("figures", "sensitivity", name)),
                figure.svg().getBytes(StandardCharsets.UTF_8));
    }
}
