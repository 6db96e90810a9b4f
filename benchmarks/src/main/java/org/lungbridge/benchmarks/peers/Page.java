package org.lungbridge.benchmarks.peers;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.StringWriter;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGGraphics2DIOException;
import org.jfree.chart.JFreeChart;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A chart as an SVG document. */
final class Page {
    private static final int WIDTH = 760;
    private static final int HEIGHT = 520;

    private Page() {}

    static String of(JFreeChart chart, String title, String description) {
        Document document = GenericDOMImplementation.getDOMImplementation()
                .createDocument("http://www.w3.org/2000/svg", "svg", null);
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment("Lungbridge");
        SVGGraphics2D pen = new SVGGraphics2D(context, false);
        pen.setSVGCanvasSize(new Dimension(WIDTH, HEIGHT));
        chart.draw(pen, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
        Element root = pen.getRoot();
        root.setAttribute("viewBox", "0 0 " + WIDTH + " " + HEIGHT);
        root.setAttribute("role", "img");
        for (String[] pair : new String[][] {{"desc", description}, {"title", title}}) {
            Element element = document.createElementNS("http://www.w3.org/2000/svg", pair[0]);
            element.appendChild(document.createTextNode(pair[1]));
            root.insertBefore(element, root.getFirstChild());
        }
        StringWriter out = new StringWriter();
        try {
            pen.stream(root, out, true, false);
        } catch (SVGGraphics2DIOException failure) {
            throw new IllegalStateException("The figure cannot be written as SVG.", failure);
        }
        return out.toString();
    }
}
