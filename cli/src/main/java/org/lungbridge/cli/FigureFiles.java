package org.lungbridge.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lungbridge.viz.Figure;
import org.lungbridge.viz.Theme;
import org.lungbridge.viz.View;

/**
 * The files of figures in a run folder: the drawing in each format, and the figure in words.
 *
 * @param formats of {@link #FORMATS}
 * @param theme light or dark; dark ones have names of their own
 * @param view what is shown; what hides the truth has names of its own
 */
record FigureFiles(List<String> formats, Theme theme, View view) {
    static final List<String> FORMATS = List.of("png", "svg", "pdf");
    private static final String FOLDER = "figures/";

    FigureFiles {
        formats = List.copyOf(formats);
    }

    /** What a run writes. */
    static FigureFiles ofRun() {
        return new FigureFiles(List.of("png", "svg"), Theme.LIGHT, View.FULL);
    }

    /** The files by their path in the run folder: those of one patient, or of the whole run. */
    Map<String, byte[]> of(Figure figure, Bed bed, String name) throws IOException {
        String path = bed.path(FOLDER + name + (view.truth() ? "" : "-bedside") + (theme == Theme.DARK ? "-dark" : ""));
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String format : formats) {
            files.put(path + "." + format, bytes(figure, format));
        }
        files.put(path + ".txt", utf8(figure.description()));
        return files;
    }

    private byte[] bytes(Figure figure, String format) throws IOException {
        return switch (format) {
            case "png" -> figure.png(theme);
            case "pdf" -> figure.pdf(theme);
            default -> utf8(figure.svg(theme));
        };
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
