package org.lungbridge.cli.site;

import java.nio.file.Path;
import java.util.Locale;

/**
 * A page of the documentation.
 *
 * @param source where its Markdown lies, under the root of the checkout, with slashes
 */
record SitePage(String source) {
    private static final String DOCS = "docs/";
    private static final String INDEX = "docs/README.md";
    private static final String MARKDOWN = ".md";
    private static final String OTHERS = "repository/";

    static boolean isOne(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(MARKDOWN);
    }

    /** Where its HTML lies in the site. */
    String target() {
        if (source.equals(INDEX)) {
            return "index.html";
        }
        String name = source.substring(0, source.length() - MARKDOWN.length()) + ".html";
        return source.startsWith(DOCS) ? name.substring(DOCS.length()) : OTHERS + name;
    }

    /** The folder its links are meant from. */
    Path folder() {
        Path parent = Path.of(source).getParent();
        return parent == null ? Path.of("") : parent;
    }

    /** How deep it lies in the site. */
    String wayUp() {
        return "../"
                .repeat((int) target().chars().filter(letter -> letter == '/').count());
    }
}
