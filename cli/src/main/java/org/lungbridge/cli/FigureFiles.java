package org.lungbridge.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lungbridge.viz.Figure;

/** The files of a figure in a run folder: the drawing in each format, and the figure in words. */
final class FigureFiles {
    static final List<String> FORMATS = List.of("png", "svg");
    private static final String FOLDER = "figures/";

    private FigureFiles() {}

    /** The files by their path in the run folder: those of one patient, or of the whole run. */
    static Map<String, byte[]> of(Figure figure, Bed bed, String name, List<String> formats) throws IOException {
        String path = bed.path(FOLDER + name);
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String format : formats) {
            files.put(path + "." + format, format.equals("svg") ? utf8(figure.svg()) : png(figure));
        }
        files.put(path + ".txt", utf8(figure.description()));
        return files;
    }

    private static byte[] png(Figure figure) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        figure.writePng(png);
        return png.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
