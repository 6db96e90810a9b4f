package org.lungbridge.cli.site;

import java.util.regex.Matcher;
import org.lungbridge.cli.site.Body.PageHeading;
import org.lungbridge.cli.site.Navigation.Entry;
import org.lungbridge.cli.site.Navigation.Section;

/** What stands around every page: head, navigation, the headings of the page, the purpose. */
final class Frame {
    private static final SitePage INDEX = new SitePage("docs/README.md");
    private static final int FEW = 3;

    private final Navigation navigation;
    private final Places places;
    private final String purpose;

    /** @param purpose what the program is for and what it is not for, in a sentence */
    Frame(Navigation navigation, Places places, String purpose) {
        this.navigation = navigation;
        this.places = places;
        this.purpose = purpose;
    }

    String around(SitePage page, Body body) {
        String up = page.wayUp();
        return """
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <link rel="icon" href="data:,">
                <link rel="stylesheet" href="%ssite.css">
                <script src="%ssite.js" defer></script>
                </head>
                <body>
                <a class="skip" href="#main">Skip to the text</a>
                <header>
                <a class="home" href="%sindex.html">Lungbridge</a>
                <button id="theme" type="button" hidden>Dark</button>
                <button id="menu" type="button" aria-expanded="false" aria-controls="pages" hidden>Pages</button>
                </header>
                <div class="columns">
                <nav id="pages" aria-label="Pages">
                <label for="find" hidden>Find a page</label>
                <input id="find" type="search" autocomplete="off" hidden>
                %s</nav>
                <main id="main">
                %s</main>
                </div>
                <footer><p>%s</p></footer>
                </body>
                </html>
                """.formatted(title(page, body), up, up, up, pages(page), text(body), escaped(purpose));
    }

    /** The list of headings stands below the first of them. */
    private static String text(Body body) {
        return body.html().replaceFirst("</h1>", Matcher.quoteReplacement("</h1>" + onThisPage(body)));
    }

    private static String title(SitePage page, Body body) {
        return page.equals(INDEX) ? "Lungbridge: documentation" : escaped(body.title()) + " – Lungbridge";
    }

    private String pages(SitePage page) {
        StringBuilder html = new StringBuilder();
        for (Section section : navigation.sections()) {
            html.append("<h2>").append(escaped(section.title())).append("</h2>\n<ul>\n");
            for (Entry entry : section.entries()) {
                html.append("<li>").append(link(page, entry)).append("</li>\n");
            }
            html.append("</ul>\n");
        }
        return html.toString();
    }

    private String link(SitePage page, Entry entry) {
        String target = places.link(INDEX, entry.link())
                .orElseThrow(() ->
                        new BrokenLink("The index (%s) links to (%s), which is not in the site.%nMaybe it was renamed."
                                .formatted(INDEX.source(), entry.link())));
        String here = target.equals(page.target()) ? " aria-current=\"page\"" : "";
        return "<a href=\"%s\"%s>%s</a>".formatted(page.wayUp() + target, here, escaped(entry.title()));
    }

    /** Headings of a long page; a page of few has no list of them. */
    private static String onThisPage(Body body) {
        if (body.headings().size() < FEW) {
            return "";
        }
        StringBuilder html = new StringBuilder("\n<details class=\"here\"><summary>On this page</summary>\n");
        html.append("<nav aria-label=\"On this page\"><ul>\n");
        for (PageHeading heading : body.headings()) {
            html.append("<li><a href=\"#")
                    .append(heading.id())
                    .append("\">")
                    .append(escaped(heading.text()))
                    .append("</a></li>\n");
        }
        return html.append("</ul></nav></details>").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
