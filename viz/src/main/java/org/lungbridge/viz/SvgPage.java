package org.lungbridge.viz;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.io.StringWriter;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.DefaultStyleHandler;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGGraphics2DIOException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** One drawing as an SVG document: text as text, the same bytes for the same drawing. */
final class SvgPage {
    private static final String SVG = "http://www.w3.org/2000/svg";

    private SvgPage() {}

    static String of(double width, double height, String title, String description, Consumer<Graphics2D> drawing) {
        Document document = GenericDOMImplementation.getDOMImplementation().createDocument(SVG, "svg", null);
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment("Lungbridge");
        context.setStyleHandler(new SortedStyles());
        SVGGraphics2D pen = new SVGGraphics2D(context, false);
        pen.setSVGCanvasSize(new Dimension((int) Math.ceil(width), (int) Math.ceil(height)));
        drawing.accept(pen);
        Element root = pen.getRoot();
        root.setAttribute("viewBox", "0 0 " + (int) Math.ceil(width) + " " + (int) Math.ceil(height));
        root.setAttribute("role", "img");
        root.setAttribute("aria-labelledby", "title desc");
        root.insertBefore(text(document, "desc", description), root.getFirstChild());
        root.insertBefore(text(document, "title", title), root.getFirstChild());
        StringWriter out = new StringWriter();
        try {
            pen.stream(root, out, true, false);
        } catch (SVGGraphics2DIOException failure) {
            throw new IllegalStateException("The figure cannot be written as SVG.", failure);
        }
        return out.toString();
    }

    private static Element text(Document document, String name, String content) {
        Element element = document.createElementNS(SVG, name);
        element.setAttribute("id", name);
        element.appendChild(document.createTextNode(content));
        return element;
    }

    /** Properties in the order of their names; Batik's own order differs between JDKs. */
    private static final class SortedStyles extends DefaultStyleHandler {
        @Override
        @SuppressWarnings({"rawtypes", "unchecked"})
        public void setStyle(Element element, Map styles, SVGGeneratorContext context) {
            super.setStyle(element, new TreeMap<>((Map<String, String>) styles), context);
        }
    }
}
