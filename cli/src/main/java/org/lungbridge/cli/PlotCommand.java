package org.lungbridge.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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
            description =
                    "The figure: trend, anticoagulation, bleeding, membrane or prone (default: every figure of the run).")
    private @Nullable String figure;

    @Option(
            names = "--format",
            paramLabel = "F",
            split = ",",
            defaultValue = "png,svg",
            description = "png, svg or both (default: ${DEFAULT-VALUE}).")
    private List<String> formats = List.of();

    @Override
    public Integer call() throws IOException {
        if (figure != null) {
            known("figure", figure, Drawing.FIGURES);
        }
        for (String format : formats) {
            known("format", format, FigureFiles.FORMATS);
        }
        for (Map.Entry<String, byte[]> file :
                files(StoredRun.open(folder).drawing()).entrySet()) {
            Path target = folder.resolve(file.getKey());
            Replacement.write(target, file.getValue());
            spec.commandLine().getOut().println(target);
        }
        return ExitCode.OK;
    }

    private Map<String, byte[]> files(Drawing drawing) throws IOException {
        Map<String, byte[]> files = figure == null ? drawing.all(formats) : drawing.only(figure, formats);
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

    private void known(String what, String found, List<String> known) {
        if (!known.contains(found)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "The %s (%s) is unknown; known are (%s).".formatted(what, found, String.join(", ", known)));
        }
    }
}
