package org.lungbridge.viz.compare;

import java.util.ArrayList;
import java.util.List;
import org.lungbridge.viz.report.Html;
import org.lungbridge.viz.report.InlineFigure;
import org.lungbridge.viz.report.PageFrame;

/** Comparisons as one page without scripts and without anything loaded from elsewhere. */
public final class ComparisonPage {
    private static final String NOTICE = "Simulation for teaching and research. No real patient. Not for patient care.";

    private ComparisonPage() {}

    /**
     * One patient of the page.
     *
     * @param comparison the runs
     * @param figure the picture of it
     */
    public record Part(Comparison comparison, InlineFigure figure) {}

    /**
     * The page.
     *
     * @param title of the page
     * @param parts one for each patient
     * @param source where the numbers come from
     */
    public static String of(String title, List<Part> parts, String source) {
        Html html = new Html();
        PageFrame.begin(html, title);
        html.element("p class=\"notice\"", NOTICE).element("h1", title);
        parts.forEach(part -> write(html, part));
        html.open("footer")
                .element("p class=\"note\"", source)
                .element("p class=\"note\"", NOTICE)
                .close("footer");
        return PageFrame.end(html);
    }

    private static void write(Html html, Part part) {
        Comparison comparison = part.comparison();
        ComparisonTables tables = new ComparisonTables(comparison);
        html.element("h2", comparison.title());
        html.open("section class=\"box\" aria-label=\"The runs\"").open("dl");
        comparison.runs().forEach(run -> html.element("dt", run.name()).element("dd", run.about()));
        html.element("dt", "Difference").element("dd", tables.since());
        html.close("dl").close("section");
        html.open("figure").raw(part.figure().element());
        html.element(
                "figcaption",
                "A line for each run. Numbered: where a run branches off, and what was not done or met in all of them.");
        html.open("details")
                .element("summary", "The figure in words")
                .element("pre", part.figure().words())
                .close("details")
                .close("figure");
        if (!comparison.differences().isEmpty()) {
            String from = comparison.from_s() > 0
                    ? "Differences, from %s on".formatted(tables.time(comparison.from_s()))
                    : "Differences";
            html.table(from, tables.names("Quantity", "Differs since"), tables.differences());
        }
        table(html, "Outcome, where it differs", tables.names("Field of outcome.json"), tables.outcome());
        table(html, "Done or met, but not in all runs", List.of("Time", "Only in", "What", "Detail"), tables.events());
        html.element("p", tables.alike());
    }

    private static void table(Html html, String caption, List<String> head, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            html.table(caption, new ArrayList<>(head), rows);
        }
    }
}
