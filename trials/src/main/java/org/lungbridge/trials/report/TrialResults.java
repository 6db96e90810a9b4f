package org.lungbridge.trials.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lungbridge.scenarios.document.trial.Trial;
import org.lungbridge.trials.analysis.AnalysisFiles;
import org.lungbridge.trials.analysis.AnalysisPlan;
import org.lungbridge.trials.analysis.Provenance;
import org.lungbridge.trials.analysis.TrialAnalysis;
import org.lungbridge.trials.analysis.TrialAnalyst;
import org.lungbridge.trials.analysis.TrialPlans;
import org.lungbridge.trials.figure.TrialFigureKind;
import org.lungbridge.trials.figure.TrialFigures;
import org.lungbridge.viz.Figure;
import org.lungbridge.viz.NoFonts;
import org.lungbridge.viz.Theme;
import org.lungbridge.viz.report.InlineFigure;

/**
 * What the analysis of a trial folder leaves in it. The same tables give the same bytes.
 *
 * @param analysis the numbers
 * @param files bytes by path in the folder
 */
public record TrialResults(TrialAnalysis analysis, SortedMap<String, byte[]> files) {
    /** Name of the page. */
    public static final String REPORT = "trial-report.html";

    /** Results that nobody changes afterwards. */
    public TrialResults {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /**
     * How figures are written.
     *
     * @param formats some of png, svg and pdf; none for no figures, in the report neither
     * @param theme of the files; the report is for paper
     */
    public record Drawing(List<String> formats, Theme theme) {
        /** PNG and SVG for paper. */
        public static final Drawing USUAL = new Drawing(List.of("png", "svg"), Theme.LIGHT);

        /** A way that nobody changes afterwards. */
        public Drawing {
            formats = List.copyOf(formats);
        }
    }

    /** Analyzes the folder of a trial. */
    public static TrialResults of(Path folder, Trial trial, Provenance provenance, Drawing drawing) throws IOException {
        return of(folder, TrialPlans.of(trial), TrialDocumentFacts.of(trial), provenance, drawing);
    }

    /**
     * Analyzes the tables of a folder.
     *
     * @throws org.lungbridge.trials.analysis.NoTrial if it holds no outcomes
     * @throws org.lungbridge.trials.analysis.DamagedTable if a table is not what a trial writes
     */
    public static TrialResults of(
            Path folder, AnalysisPlan plan, TrialFacts facts, Provenance provenance, Drawing drawing)
            throws IOException {
        TrialAnalysis analysis = TrialAnalyst.analyze(folder, plan, provenance);
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put(AnalysisFiles.CSV, AnalysisFiles.csv(analysis));
        files.put(AnalysisFiles.JSON, AnalysisFiles.json(analysis));
        List<InlineFigure> inline = new ArrayList<>();
        try {
            for (TrialFigureKind kind : drawing.formats().isEmpty() ? List.<TrialFigureKind>of() : TrialFigures.ALL) {
                Optional<Figure> figure = kind.of(analysis);
                if (figure.isPresent()) {
                    inline.add(new InlineFigure(
                            kind.name(), figure.get().svg(), figure.get().description()));
                    draw(files, kind.name(), figure.get(), drawing);
                }
            }
        } catch (NoFonts none) {
            inline.clear();
        }
        files.put(REPORT, utf8(TrialReport.of(analysis, facts, inline)));
        return new TrialResults(analysis, files);
    }

    private static void draw(Map<String, byte[]> files, String name, Figure figure, Drawing drawing)
            throws IOException {
        String path = "figures/" + name + (drawing.theme() == Theme.DARK ? "-dark" : "");
        for (String format : drawing.formats()) {
            files.put(
                    path + "." + format,
                    switch (format) {
                        case "png" -> figure.png(drawing.theme());
                        case "pdf" -> figure.pdf(drawing.theme());
                        default -> utf8(figure.svg(drawing.theme()));
                    });
        }
        files.put(path + ".txt", utf8(figure.description()));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Writes the files, each whole or not at all. */
    public List<Path> writeInto(Path folder) throws IOException {
        List<Path> written = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path target = folder.resolve(file.getKey());
            Files.createDirectories(target.resolveSibling("."));
            Path staging = target.resolveSibling("." + target.getFileName() + ".partial");
            try {
                Files.write(staging, file.getValue());
                Files.move(staging, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(staging);
            }
            written.add(target);
        }
        return written;
    }
}
