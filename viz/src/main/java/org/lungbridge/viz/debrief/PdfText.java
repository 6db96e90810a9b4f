package org.lungbridge.viz.debrief;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/**
 * Text in the standard fonts that every reader of PDF has; nothing is embedded that differs by machine. Letters they lack are
 * written as the nearest they have.
 */
final class PdfText {
    private static final Map<Integer, String> NEAREST = Map.of(
            0x2212, "-", 0x2265, ">=", 0x2264, "<=", 0x2192, "->", 0x2248, "~", 0x2032, "'", 0x394, "delta ", 0x3bc,
            "µ");

    private final PDFont plain = new PDType1Font(FontName.HELVETICA);
    private final PDFont bold = new PDType1Font(FontName.HELVETICA_BOLD);
    private final PDFont mono = new PDType1Font(FontName.COURIER);

    PDFont plain() {
        return plain;
    }

    PDFont bold() {
        return bold;
    }

    PDFont mono() {
        return mono;
    }

    /** The text in letters the fonts have. */
    String written(String text) {
        StringBuilder written = new StringBuilder();
        text.codePoints().forEach(letter -> written.append(letter(letter)));
        return written.toString();
    }

    private String letter(int letter) {
        String raw = Character.toString(letter);
        if (Character.isWhitespace(letter)) {
            return " ";
        }
        if (has(raw)) {
            return raw;
        }
        String nearest = NEAREST.get(letter);
        if (nearest != null) {
            return nearest;
        }
        String base = Normalizer.normalize(raw, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        return !base.isEmpty() && has(base) ? base : Character.isISOControl(letter) ? "" : "?";
    }

    private boolean has(String letter) {
        try {
            plain.encode(letter);
            return true;
        } catch (IOException | IllegalArgumentException missing) {
            return false;
        }
    }

    /** Width of a text in written letters, points. */
    static double width(String text, PDFont font, double size) {
        try {
            return font.getStringWidth(text) / 1000 * size;
        } catch (IOException impossible) {
            throw new IllegalStateException("A standard font has no widths.", impossible);
        }
    }

    /** The text in lines no wider than this; a word that is wider is cut. */
    List<String> lines(String raw, PDFont font, double size, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : written(raw).strip().split(" +")) {
            String rest = word;
            while (width(rest, font, size) > width && rest.length() > 1) {
                if (line.length() > 0) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                int fits = rest.length() - 1;
                while (fits > 1 && width(rest.substring(0, fits), font, size) > width) {
                    fits--;
                }
                lines.add(rest.substring(0, fits));
                rest = rest.substring(fits);
            }
            String longer = line.length() == 0 ? rest : line + " " + rest;
            if (width(longer, font, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(rest);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        lines.add(line.toString());
        return lines;
    }
}
