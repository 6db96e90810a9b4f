package org.lungbridge.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.lungbridge.viz.TrendFigure;
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
            defaultValue = "trend",
            description = "The figure: trend (default: ${DEFAULT-VALUE}).")
    private String figure = "trend";

    @Option(
            names = "--format",
            paramLabel = "F",
            split = ",",
            defaultValue = "png,svg",
            description = "png, svg or both (default: ${DEFAULT-VALUE}).")
    private List<String> formats = List.of();

    @Override
    public Integer call() throws IOException {
        known("figure", figure, List.of("trend"));
        for (String format : formats) {
            known("format", format, FigureFiles.FORMATS);
        }
        StoredRun run = StoredRun.open(folder);
        TrendFigure trend = TrendFigure.of(run.title(), run.series(), run.events());
        for (Map.Entry<String, byte[]> file :
                FigureFiles.of(trend, figure, formats).entrySet()) {
            Path target = folder.resolve(file.getKey());
            replace(target, file.getValue());
            spec.commandLine().getOut().println(target);
        }
        return ExitCode.OK;
    }

    private void known(String what, String found, List<String> known) {
        if (!known.contains(found)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "The %s (%s) is unknown; known are (%s).".formatted(what, found, String.join(", ", known)));
        }
    }

    private static void replace(Path target, byte[] bytes) throws IOException {
        Files.createDirectories(target.resolveSibling("."));
        Path staging = target.resolveSibling("." + target.getFileName() + ".partial");
        try {
            Files.write(staging, bytes);
            Files.move(staging, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(staging);
        }
    }
}
