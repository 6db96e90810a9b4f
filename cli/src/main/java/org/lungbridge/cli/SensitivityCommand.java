package org.lungbridge.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.lungbridge.dossier.sensitivity.Factor;
import org.lungbridge.dossier.sensitivity.Indices;
import org.lungbridge.dossier.sensitivity.Ranking;
import org.lungbridge.dossier.sensitivity.Screening;
import org.lungbridge.dossier.sensitivity.SensitivityFiles;
import org.lungbridge.dossier.sensitivity.SensitivityPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Screens all parameters and tells which decide most. */
@Command(
        name = "sensitivity",
        header = "Tells which unknowns decide what comes out: screening of all parameters, then shares of variance.",
        description =
                "Writes sensitivity.md, screening.csv, indices.csv and figures/sensitivity/screening.svg into the folder.")
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
            description = "Of the screening; ${DEFAULT-VALUE} unless given.")
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

    @Option(names = "--threads", paramLabel = "N", description = "How many at once; one a processor unless given.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = {"-q", "--quiet"},
            description = "No progress.")
    private boolean quiet;

    @Override
    public Integer call() throws IOException {
        if (trajectories < 1 || threads < 1 || rows < 0 || factors < 1 || !(reach > 0 && reach <= 1)) {
            throw new CommandFailure(
                    ExitCode.USAGE,
                    "Trajectories, factors and threads are 1 or more, rows 0 or more, the reach above 0 and at most 1.",
                    "leave them out.");
        }
        CountLine line = CountLine.on(spec.commandLine().getErr(), quiet);
        try (Interruption interruption = Interruption.watch()) {
            List<Screening.Effect> effects =
                    Screening.of(trajectories, reach, threads, line::done, interruption::requested);
            List<Ranking.Ranked> ranked = Ranking.of(effects);
            List<Factor> first =
                    ranked.stream().limit(factors).map(Ranking.Ranked::factor).toList();
            List<Indices.Index> indices = rows == 0 || interruption.requested()
                    ? List.of()
                    : Indices.of(first, rows, threads, line::done, interruption::requested);
            line.close();
            write(effects, ranked, indices);
            return interruption.requested() ? ExitCode.INTERRUPTED : ExitCode.OK;
        }
    }

    private void write(List<Screening.Effect> effects, List<Ranking.Ranked> ranked, List<Indices.Index> indices)
            throws IOException {
        Replacement.write(folder.resolve("screening.csv"), SensitivityFiles.screening(effects));
        if (!indices.isEmpty()) {
            Replacement.write(folder.resolve("indices.csv"), SensitivityFiles.indices(indices));
        }
        Replacement.write(
                folder.resolve(Path.of("figures", "sensitivity", "screening.svg")),
                SensitivityPage.figure(ranked).svg().getBytes(StandardCharsets.UTF_8));
        Path page = folder.resolve("sensitivity.md");
        Replacement.write(
                page,
                SensitivityPage.of(ranked, effects, indices, trajectories, reach)
                        .getBytes(StandardCharsets.UTF_8));
        spec.commandLine().getOut().println(page);
    }
}
