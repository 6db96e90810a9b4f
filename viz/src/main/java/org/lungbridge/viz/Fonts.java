package org.lungbridge.viz;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;

/** The letters of figures: one family in four sizes. */
public final class Fonts {
    /** Beside lines and axes. */
    public static final Font TEXT = new Font(Font.SANS_SERIF, Font.PLAIN, 11);
    /** Notes and ticks. */
    public static final Font SMALL = new Font(Font.SANS_SERIF, Font.PLAIN, 10);
    /** Headings of panels. */
    public static final Font BOLD = new Font(Font.SANS_SERIF, Font.BOLD, 11);
    /** Under the title. */
    public static final Font SUBTITLE = new Font(Font.SANS_SERIF, Font.PLAIN, 13);
    /** Of the page. */
    public static final Font TITLE = new Font(Font.SANS_SERIF, Font.BOLD, 15);

    /** Widths are the same whatever the letters are drawn on, so that PNG and SVG have one layout. */
    private static final FontRenderContext EXACT = new FontRenderContext(new AffineTransform(), true, true);

    private Fonts() {}

    /**
     * Makes sure that text can be drawn at all.
     *
     * @throws NoFonts if it cannot: the Java runtime fails with an error of its own choice, which differs by version
     */
    static void require() {
        try {
            width("0", TEXT);
        } catch (InternalError | NoClassDefFoundError | ExceptionInInitializerError | RuntimeException failure) {
            throw new NoFonts(failure);
        }
    }

    /** Width of a text. */
    public static double width(String text, Font font) {
        return font.getStringBounds(text, EXACT).getWidth();
    }

    /** The text, cut with an ellipsis where it is wider than this. */
    public static String fitted(String text, Font font, double width) {
        if (width(text, font) <= width) {
            return text;
        }
        int fits = 0;
        int wide = text.length();
        while (wide - fits > 1) {
            int middle = (fits + wide) >>> 1;
            if (width(text.substring(0, middle) + "…", font) <= width) {
                fits = middle;
            } else {
                wide = middle;
            }
        }
        return text.substring(0, fits).stripTrailing() + "…";
    }
}
