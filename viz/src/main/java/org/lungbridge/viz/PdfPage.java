package org.lungbridge.viz;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.Graphics2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** One drawing as a PDF of one page, a hundredth of an inch for each unit of the layout; no date, no random number. */
final class PdfPage {
    /** Points of a hundredth of an inch. */
    private static final float POINTS = 0.72f;

    private PdfPage() {}

    static byte[] of(double width, double height, String title, String description, Consumer<Graphics2D> drawing)
            throws IOException {
        float wide = (float) width * POINTS;
        float high = (float) height * POINTS;
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(wide, high));
            document.addPage(page);
            PDFormXObject form = form(document, width, height, drawing);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawForm(form);
            }
            PdfProperties.tell(document, title, description);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** The drawing as a form that can be placed on a page of this document. */
    static PDFormXObject form(PDDocument document, double width, double height, Consumer<Graphics2D> drawing)
            throws IOException {
        PdfBoxGraphics2D pen = new PdfBoxGraphics2D(document, (float) width * POINTS, (float) height * POINTS);
        pen.setFontTextDrawer(new PdfLetters());
        pen.scale(POINTS, POINTS);
        drawing.accept(pen);
        pen.dispose();
        return pen.getXFormObject();
    }
}
