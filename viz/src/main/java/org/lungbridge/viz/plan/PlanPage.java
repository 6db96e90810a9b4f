package org.lungbridge.viz.plan;

import java.util.List;
import java.util.Locale;
import org.lungbridge.viz.report.Html;
import org.lungbridge.viz.report.PageFrame;

/** A plan as one HTML file, made to be printed on A4. */
public final class PlanPage {
    private static final String STYLE = """
            @page{size:A4;margin:16mm 14mm}
            ul{margin:.2rem 0 .5rem;padding-left:1.3rem}p{margin:.25rem 0}
            th,td{text-align:left;vertical-align:top}tbody th{min-width:7rem}table{width:100%}
            svg{margin:.5rem 0}
            @media print{h1{font-size:16pt}h2{font-size:12pt;margin-top:1rem}svg{max-height:75mm}
            table{font-size:8pt}caption,thead{break-after:avoid}}
            """;

    private PlanPage() {}

    /**
     * The page.
     *
     * @param source what stands at its foot: where it comes from
     */
    public static String of(Plan plan, String notice, String source) {
        Html html = new Html();
        PageFrame.begin(html, plan.title(), STYLE);
        html.element("h1", plan.title()).element("p class=\"notice\"", notice);
        if (!plan.about().isEmpty()) {
            html.element("p class=\"box\"", plan.about());
        }
        for (Section section : plan.sections()) {
            String id = section.title().toLowerCase(Locale.ROOT).replace(' ', '-');
            html.open("section aria-labelledby=\"" + id + "\"").element("h2 id=\"" + id + "\"", section.title());
            section.parts().forEach(part -> put(html, part));
            html.close("section");
        }
        html.element("p class=\"note\"", source);
        return PageFrame.end(html);
    }

    private static void put(Html html, Part part) {
        if (part instanceof Part.Words words) {
            html.raw("<p>" + lead(words.lead()) + Html.escaped(words.text()) + "</p>\n");
        } else if (part instanceof Part.Lines lines) {
            lines(html, lines.lead(), lines.items());
        } else if (part instanceof Part.Grid grid) {
            html.table(grid.caption(), grid.head(), grid.rows());
        } else if (part instanceof Part.Drawing drawing) {
            html.raw("<figure>\n" + drawing.svg() + "</figure>\n");
        }
    }

    private static void lines(Html html, String lead, List<String> items) {
        if (!lead.isEmpty()) {
            html.raw("<p>" + lead(lead) + "</p>\n");
        }
        html.open("ul");
        items.forEach(item -> html.element("li", item));
        html.close("ul");
    }

    private static String lead(String lead) {
        return lead.isEmpty() ? "" : "<strong>" + Html.escaped(lead) + ":</strong> ";
    }
}
