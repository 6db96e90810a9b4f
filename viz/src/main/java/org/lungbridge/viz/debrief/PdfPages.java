package org.lungbridge.viz.debrief;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;

/** Pages of A4 that are written from top to bottom; what stands beyond the last one allowed is dropped. Points from the top left. */
final class PdfPages implements AutoCloseable {
    static final double LEFT = 45;
    static final double RIGHT = PDRectangle.A4.getWidth() - 45;
    private static final double TOP = 40;
    private static final double BOTTOM = PDRectangle.A4.getHeight() - 46;
    private static final double HIGH = PDRectangle.A4.getHeight();
    private static final Color SOFT = new Color(0x555555);

    private final PDDocument document;
    private final PdfText text;
    private final int most;
    private final List<PDPageContentStream> pages = new ArrayList<>();
    private double y = TOP;
    private boolean full;

    PdfPages(PDDocument document, PdfText text, int most) throws IOException {
        this.document = document;
        this.text = text;
        this.most = most;
        next();
    }

    private void next() throws IOException {
        if (pages.size() == most) {
            full = true;
            return;
        }
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        pages.add(new PDPageContentStream(document, page));
        y = TOP;
    }

    /** Whether something did not find room. */
    boolean full() {
        return full;
    }

    double y() {
        return y;
    }

    /** Steps down. */
    void down(double points) {
        y += points;
    }

    /** Makes sure that so much fits below; otherwise goes to the next page. Whether that is a new page. */
    boolean room(double points) throws IOException {
        if (y + points <= BOTTOM || full) {
            return false;
        }
        next();
        return true;
    }

    /** What still fits on this page. */
    double left() {
        return BOTTOM - y;
    }

    /** The most that fits on any page. */
    static double whole() {
        return BOTTOM - TOP;
    }

    private PDPageContentStream pen() {
        return pages.get(pages.size() - 1);
    }

    /** Letters whose base stands at this height. */
    void letters(String line, PDFont font, double size, Color color, double x, double base) throws IOException {
        if (!full) {
            letters(pen(), line, font, size, color, x, base);
        }
    }

    private static void letters(
            PDPageContentStream pen, String line, PDFont font, double size, Color color, double x, double base)
            throws IOException {
        pen.beginText();
        pen.setFont(font, (float) size);
        pen.setNonStrokingColor(color);
        pen.newLineAtOffset((float) x, (float) (HIGH - base));
        pen.showText(line);
        pen.endText();
    }

    /** A filled box. */
    void box(double x, double top, double width, double height, Color color) throws IOException {
        if (!full) {
            pen().setNonStrokingColor(color);
            pen().addRect((float) x, (float) (HIGH - top - height), (float) width, (float) height);
            pen().fill();
        }
    }

    /** The edge of a box. */
    void frame(double x, double top, double width, double height, Color color, double wide) throws IOException {
        if (!full) {
            pen().setStrokingColor(color);
            pen().setLineWidth((float) wide);
            pen().addRect((float) x, (float) (HIGH - top - height), (float) width, (float) height);
            pen().stroke();
        }
    }

    /** A line across. */
    void rule(double x1, double x2, double at, Color color, double wide) throws IOException {
        if (!full) {
            pen().setStrokingColor(color);
            pen().setLineWidth((float) wide);
            pen().moveTo((float) x1, (float) (HIGH - at));
            pen().lineTo((float) x2, (float) (HIGH - at));
            pen().stroke();
        }
    }

    /** A drawing of this scale with its upper left corner here. */
    void drawing(PDFormXObject form, double x, double top, double scale) throws IOException {
        if (!full) {
            double height = form.getBBox().getHeight() * scale;
            pen().saveGraphicsState();
            pen().transform(new Matrix((float) scale, 0, 0, (float) scale, (float) x, (float) (HIGH - top - height)));
            pen().drawForm(form);
            pen().restoreGraphicsState();
        }
    }

    /** Puts a line at the foot of every page. */
    void feet(String left, String right) throws IOException {
        double base = HIGH - 26;
        for (int k = 0; k < pages.size(); k++) {
            String number = "%s %s of %s".formatted(right, k + 1, pages.size());
            letters(pages.get(k), text.written(left), text.bold(), 7.5, SOFT, LEFT, base);
            double x = RIGHT - PdfText.width(number, text.plain(), 7.5);
            letters(pages.get(k), number, text.plain(), 7.5, SOFT, x, base);
        }
    }

    int count() {
        return pages.size();
    }

    @Override
    public void close() throws IOException {
        for (PDPageContentStream page : pages) {
            page.close();
        }
    }
}
