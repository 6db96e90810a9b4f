package org.lungbridge.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.file.WholeFile;
import org.lungbridge.scenarios.reading.QuantityText;
import org.lungbridge.viz.Figures;
import org.lungbridge.viz.Theme;
import org.lungbridge.viz.View;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws the figures of a run again. */
@Command(
        name = "plot",
        header = "Draws the figures of a run folder again and prints where they are.",
        description = "Figures of the same name are replaced; the run itself is not touched.")
final class PlotCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "RUN", description = "A run folder.")
    private Path folder = Path.of("");

    @Option(
            names = "--figure",
            paramLabel = "NAME",
            description = "The figure, one of those that (list figures) tells (default: every figure of the run).")
    private @Nullable String figure;

    @Option(
            names = "--format",
            paramLabel = "F",
            split = ",",
            defaultValue = "png,svg",
            description = "png, svg, pdf or several of them (default: ${DEFAULT-VALUE}).")
    private List<String> formats = List.of();

    @Option(
            names = "--theme",
            paramLabel = "T",
            defaultValue = "light",
            description = "light or dark (default: ${DEFAULT-VALUE}); files of dark figures end in -dark.")
    private String theme = "light";

    @Option(
            names = "--truth",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description = "Draw true values beside observed ones (default). With --no-truth only what the bedside saw;"
                    + " files end in -bedside.")
    private boolean truth = true;

    @Option(
            names = "--at",
            paramLabel = "TIME",
            split = ",",
            description = "Moments for the figures breath, oxygen-curve and schematic, such as 12h,36h"
                    + " (default: chosen by the figure).")
    private List<String> moments = List.of();

    @Override
    public Integer call() throws IOException {
        if (figure != null) {
            OneOf.check(spec, "figure", figure, Figures.names());
        }
        for (String format : formats) {
            OneOf.check(spec, "format", format, FigureFiles.FORMATS);
        }
        OneOf.check(spec, "theme", theme, List.of("light", "dark"));
        for (Map.Entry<String, byte[]> file :
                files(StoredRun.open(folder).drawing()).entrySet()) {
            Path target = folder.resolve(file.getKey());
            WholeFile.write(target, file.getValue());
            spec.commandLine().getOut().println(target);
        }
        return ExitCode.OK;
    }

    private Map<String, byte[]> files(Drawing drawing) throws IOException {
        Theme shade = theme.equals("dark") ? Theme.DARK : Theme.LIGHT;
        FigureFiles wanted = new FigureFiles(formats, shade, new View(truth, times()));
        Map<String, byte[]> files = figure == null ? drawing.all(wanted) : drawing.only(figure, wanted);
        if (files.isEmpty() && figure != null) {
            throw new CommandFailure(
                    ExitCode.FAILURE,
                    "The figure (%s) has nothing to show in the run (%s).".formatted(figure, folder),
                    "another was meant: (%s) is drawn %s.".formatted(figure, Drawing.where(figure)));
        }
        if (files.isEmpty()) {
            throw new CommandFailure(
                    ExitCode.FAILURE,
                    "There is nothing to draw: the run has fewer than two rows.",
                    "run it again with a shorter --interval.");
        }
        return files;
    }

    private List<Double> times() {
        try {
            return moments.stream()
                    .map(moment ->
                            QuantityText.parseTyped(moment, Dimension.TIME).engineValue())
                    .toList();
        } catch (IllegalArgumentException failure) {
            throw new ParameterException(spec.commandLine(), "--at: " + failure.getMessage(), failure);
        }
    }
}
