package org.lungbridge.cli.site;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * The text of a page as HTML.
 *
 * @param html what stands between the frame
 * @param title its first heading
 * @param headings those of the second level, by id
 */
record Body(String html, String title, List<PageHeading> headings) {
    private static final List<TablesExtension> TABLES = List.of((TablesExtension) TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
    private static final TextContentRenderer WORDS =
            TextContentRenderer.builder().extensions(TABLES).build();
    /** A code of more letters may be broken over lines. */
    private static final int LONG_WORD = 30;

    private static final Pattern OUTSIDE = Pattern.compile("[a-z]+:.*");
    private static final String TABLE =
            "<div class=\"table\" role=\"region\" aria-label=\"table\" tabindex=\"0\"><table>";

    /**
     * A heading of the second level.
     *
     * @param id where a link leads
     * @param text its words
     */
    record PageHeading(String id, String text) {}

    /** Renders a page; links lead to where things are in the site. */
    static Body of(SitePage page, String markdown, Places places) {
        Node document = PARSER.parse(markdown);
        Marks marks = new Marks(page, places);
        document.accept(marks);
        String html = HtmlRenderer.builder()
                .extensions(TABLES)
                .escapeHtml(true)
                .attributeProviderFactory(context -> marks::attributes)
                .build()
                .render(document);
        String scrolling = html.replace("<table>", TABLE).replace("</table>", "</table></div>");
        return new Body(scrolling, marks.title, List.copyOf(marks.headings));
    }

    /** Goes over a page before it is rendered: ids of headings, links, files that are named in the text. */
    private static final class Marks extends AbstractVisitor {
        private final SitePage page;
        private final Places places;
        private final Slugs slugs = new Slugs();
        private final List<PageHeading> headings = new ArrayList<>();
        private final IdentityHashMap<Node, String> ids = new IdentityHashMap<>();
        private String title = "";

        Marks(SitePage page, Places places) {
            this.page = page;
            this.places = places;
        }

        @Override
        public void visit(Heading heading) {
            String text = WORDS.render(heading).strip();
            String id = slugs.next(text);
            ids.put(heading, id);
            if (title.isEmpty()) {
                title = text;
            } else if (heading.getLevel() == 2) {
                headings.add(new PageHeading(id, text));
            }
            visitChildren(heading);
        }

        @Override
        public void visit(Link link) {
            link.setDestination(inSite(link.getDestination()));
        }

        @Override
        public void visit(Image image) {
            image.setDestination(inSite(image.getDestination()));
        }

        /** A name of a file is a link to it, where it is a page. */
        @Override
        public void visit(Code code) {
            Optional<String> named = places.named(page, code.getLiteral());
            if (named.isPresent()) {
                Link link = new Link(named.get(), null);
                code.insertBefore(link);
                link.appendChild(code);
            }
        }

        private String inSite(String link) {
            return OUTSIDE.matcher(link).matches()
                    ? link
                    : places.link(page, link)
                            .orElseThrow(() -> new BrokenLink(
                                    "The page (%s) links to (%s), which is not in the site.%nMaybe it was renamed."
                                            .formatted(page.source(), link)));
        }

        void attributes(Node node, String tag, Map<String, String> attributes) {
            String id = ids.get(node);
            if (id != null) {
                attributes.put("id", id);
            }
            if (node instanceof Code code && code.getLiteral().length() > LONG_WORD) {
                attributes.put("class", "long");
            }
            switch (tag) {
                case "pre" -> attributes.put("tabindex", "0");
                case "th" -> attributes.put("scope", "col");
                case "img" -> attributes.put("loading", "lazy");
                default -> {}
            }
        }
    }
}
