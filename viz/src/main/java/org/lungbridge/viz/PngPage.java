package org.lungbridge.viz;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/** One drawing as PNG, with two pixels for each unit of the layout in each direction. */
final class PngPage {
    private static final int PIXELS = 2;

    private PngPage() {}

    static void write(double width, double height, Consumer<Graphics2D> drawing, OutputStream out) throws IOException {
        BufferedImage image =
                new BufferedImage((int) (width * PIXELS), (int) Math.ceil(height * PIXELS), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            pen.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            pen.scale(PIXELS, PIXELS);
            drawing.accept(pen);
        } finally {
            pen.dispose();
        }
        if (!ImageIO.write(image, "png", out)) {
            throw new IOException("This Java runtime cannot write PNG.");
        }
    }
}
