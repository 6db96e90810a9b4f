package org.lungbridge.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.lungbridge.scenarios.Documents;
import org.lungbridge.scenarios.document.trial.Trial;
import org.lungbridge.trials.analysis.DamagedTable;
import org.lungbridge.trials.analysis.NoTrial;
import org.lungbridge.trials.analysis.Provenance;
import org.lungbridge.trials.report.TrialResults;
import org.lungbridge.viz.Theme;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Analyzes the tables of a trial again. */
@Command(
        name = "analyse",
        aliases = "analyze",
        header = "Analyzes the tables of a trial folder again: numbers, figures and report.",
        description =
                "Writes analysis.csv, analysis.json, figures and trial-report.html into the folder and prints where they are."
                        + " The tables are not touched. A folder of a trial that is not done yet gives the analysis of a part,"
                        + " which says so.")
final class AnalyseCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "A folder that (trial) has written.")
    private Path folder = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "F",
            split = ",",
            defaultValue = "png,svg",
            description = "Of figures: png, svg, pdf or several of them (default: ${DEFAULT-VALUE}).")
    private List<String> formats = List.of();

    @Option(
            names = "--theme",
            paramLabel = "T",
            defaultValue = "light",
            description = "Of figures: light or dark (default: ${DEFAULT-VALUE}); files of dark figures end in -dark.")
    private String theme = "light";

    @Option(names = "--no-figures", description = "Draw nothing, in the report neither.")
    private boolean noFigures;

    @Override
    public Integer call() throws IOException {
        for (String format : formats) {
            OneOf.check(spec, "format", format, FigureFiles.FORMATS);
        }
        OneOf.check(spec, "theme", theme, List.of("light", "dark"));
        Path document = folder.resolve("trial.json");
        if (!Files.isRegularFile(document)) {
            throw new CommandFailure(
                    ExitCode.FAILURE,
                    "The folder (%s) holds no trial.json.".formatted(folder),
                    "another folder was meant; (trial) writes such folders.");
        }
        TrialResults results = results(Documents.readTrial(document));
        for (Path file : results.writeInto(folder)) {
            spec.commandLine().getOut().println(file);
        }
        results.analysis().remarks().forEach(spec.commandLine().getErr()::println);
        return ExitCode.OK;
    }

    private TrialResults results(Trial trial) throws IOException {
        Theme shade = theme.equals("dark") ? Theme.DARK : Theme.LIGHT;
        TrialResults.Drawing drawing = new TrialResults.Drawing(noFigures ? List.of() : formats, shade);
        Provenance provenance =
                new Provenance(Version.number(), Version.commit().orElse(""));
        try {
            return TrialResults.of(folder, trial, provenance, drawing);
        } catch (NoTrial | DamagedTable failure) {
            String[] lines = String.valueOf(failure.getMessage()).split("\nMaybe ", 2);
            throw new CommandFailure(ExitCode.FAILURE, lines[0], lines.length > 1 ? lines[1] : "it was edited.");
        }
    }
}
