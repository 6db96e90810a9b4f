package org.lungbridge.viz;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** A finished drawing that can be had in several formats and themes, the same bytes each time. */
public abstract class Figure {
    /** One line; the name of the document for screen readers. */
    abstract String title();

    /** Width in units of the layout, a hundredth of an inch. */
    abstract double width();

    /** Height in units of the layout. */
    abstract double height();

    /** Draws everything but the ground. */
    abstract void draw(Graphics2D pen, Theme theme);

    /** The figure in words, for those who cannot see it. */
    public abstract String description();

    /**
     * The figure as PNG with 300 dots an inch.
     *
     * @throws NoFonts if there is no font to write labels with
     */
    public final byte[] png(Theme theme) throws IOException {
        Fonts.require();
        return PngPage.of(width(), height(), pen -> drawPage(pen, theme));
    }

    /**
     * The figure as SVG, text as text, with title and description for screen readers.
     *
     * @throws NoFonts if there is no font to write labels with
     */
    public final String svg(Theme theme) {
        Fonts.require();
        return SvgPage.of(width(), height(), title(), description(), pen -> drawPage(pen, theme));
    }

    /** The figure as SVG for paper. */
    public final String svg() {
        return svg(Theme.LIGHT);
    }

    /**
     * The figure as PDF of one page, text as text where the standard fonts of PDF have the letters.
     *
     * @throws NoFonts if there is no font to write labels with
     */
    public final byte[] pdf(Theme theme) throws IOException {
        Fonts.require();
        return PdfPage.of(width(), height(), title(), description(), pen -> drawPage(pen, theme));
    }

    /**
     * The figure as a form to place on a page of a document; its box tells its size.
     *
     * @throws NoFonts if there is no font to write labels with
     */
    public final PDFormXObject form(PDDocument document, Theme theme) throws IOException {
        Fonts.require();
        return PdfPage.form(document, width(), height(), pen -> drawPage(pen, theme));
    }

    private void drawPage(Graphics2D pen, Theme theme) {
        pen.setPaint(theme.paper());
        pen.fill(new Rectangle2D.Double(0, 0, Math.ceil(width()), Math.ceil(height())));
        draw(pen, theme);
    }
}
