package org.lungbridge.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lungbridge.viz.OverlayFigure;
import org.lungbridge.viz.compare.Comparison;
import org.lungbridge.viz.compare.ComparisonPage;
import org.lungbridge.viz.compare.ComparisonText;
import org.lungbridge.viz.report.InlineFigure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows runs beside each other. */
@Command(
        name = "compare",
        header = "Compares runs: where they differ, by how much and since when.",
        description = {
            "",
            "Tables go to standard output; with -o also to a page with the runs over one another (compare.html).",
            "",
            "Example: lungbridge compare runs/dah-prone-on-ecmo runs/not-proned -o runs/prone-or-not"
        })
final class CompareCommand implements Callable<Integer> {
    /** The page that is written. */
    static final String PAGE = "compare.html";

    private static final String FIGURE = "overlay";

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "RUN", arity = "2..*", description = "From two to four run folders.")
    private List<Path> folders = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "A folder for the page and the figures.")
    private @Nullable Path output;

    @Option(names = "--force", description = "Replace such a folder that is there already.")
    private boolean force;

    @Override
    public Integer call() throws IOException {
        if (folders.size() > OverlayFigure.MOST_RUNS) {
            throw new ParameterException(
                    spec.commandLine(),
                    "(%s) runs are too many; at most (%s) can be told apart in one picture."
                            .formatted(folders.size(), OverlayFigure.MOST_RUNS));
        }
        @Nullable OutputFolder target = target();
        List<StoredRun> runs = new ArrayList<>();
        for (Path folder : folders) {
            runs.add(StoredRun.open(folder));
        }
        RunsSideBySide table = new RunsSideBySide(runs);
        PrintWriter out = spec.commandLine().getOut();
        Map<String, byte[]> files = new LinkedHashMap<>();
        List<ComparisonPage.Part> parts = new ArrayList<>();
        for (Bed bed : table.beds()) {
            Comparison comparison = table.of(bed);
            ComparisonText.of(comparison).forEach(out::println);
            out.println();
            if (target != null) {
                OverlayFigure figure = comparison.figure();
                String name = FIGURE + "-" + bed.label();
                parts.add(new ComparisonPage.Part(
                        comparison, new InlineFigure(name, figure.svg(), figure.description())));
                files.putAll(FigureFiles.ofRun().of(figure, bed, FIGURE));
            }
        }
        out.flush();
        if (target != null) {
            String source =
                    "Lungbridge %s; the run folders hold every number of this page.".formatted(Version.number());
            files.put(PAGE, ComparisonPage.of(table.title(), parts, source).getBytes(StandardCharsets.UTF_8));
            target.write(files);
            spec.commandLine().getErr().println("Page: " + output + "/" + PAGE);
        }
        return ExitCode.OK;
    }

    /** Where the page goes, if it is wanted. */
    private @Nullable OutputFolder target() throws IOException {
        if (output == null) {
            return null;
        }
        OutputFolder target = new OutputFolder(output, force, OutputFolder.Kind.COMPARISON);
        target.requireFree();
        return target;
    }
}
