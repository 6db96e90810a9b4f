package org.lungbridge.viz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * A figure as its readers meet it.
 *
 * @param document the parsed SVG
 */
record SvgDocument(Document document) {
    /** The document without fetching the type definition it names. */
    static SvgDocument of(Figure figure) throws Exception {
        return of(figure.svg());
    }

    static SvgDocument of(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        byte[] bytes = svg.getBytes(StandardCharsets.UTF_8);
        return new SvgDocument(factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes)));
    }

    /** Everything that is written in the figure. */
    List<String> texts() {
        NodeList nodes = document.getElementsByTagName("text");
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> nodes.item(i).getTextContent())
                .toList();
    }

    /** The text of the one element of this name. */
    String only(String tag) {
        NodeList nodes = document.getElementsByTagName(tag);
        assertThat(nodes.getLength()).isEqualTo(1);
        return ((Element) nodes.item(0)).getTextContent();
    }

    String attribute(String name) {
        return document.getDocumentElement().getAttribute(name);
    }
}
