package org.lungbridge.viz.report;

/**
 * A figure that stands in a page among others: the SVG without prologue, its ids prefixed by its name so that no two figures
 * share one.
 *
 * @param name its name, a word
 * @param svg the document as {@link org.lungbridge.viz.Figure#svg} gives it
 * @param words the figure in words
 */
public record InlineFigure(String name, String svg, String words) {
    /** The element as it stands in the page. */
    public String element() {
        String element = svg.substring(svg.indexOf("<svg"));
        return element.replaceAll("(\\bid=[\"'])([^\"']+)", "$1" + name + "-$2")
                .replaceAll("url\\(#", "url(#" + name + "-")
                .replaceAll("(href=[\"'])#", "$1#" + name + "-")
                .replaceAll(
                        "aria-labelledby=([\"'])title desc", "aria-labelledby=$1" + name + "-title " + name + "-desc")
                .replaceAll("<svg ([^>]*?) ?\\bwidth=[\"'][^\"']*[\"']", "<svg $1")
                .replaceAll("<svg ([^>]*?) ?\\bheight=[\"'][^\"']*[\"']", "<svg $1");
    }
}
