package org.lungbridge.viz.debrief;

import java.util.List;
import org.lungbridge.viz.report.Html;
import org.lungbridge.viz.report.InlineFigure;
import org.lungbridge.viz.report.PageFrame;

/** The report as one page of HTML without scripts; fields can be typed into and are printed with what was typed. */
final class DebriefHtml {
    private static final String STYLE = """
            main>table,.wide table{width:100%}td,tbody td,tbody th{text-align:left;vertical-align:top}thead th{text-align:left}
            caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}td,th{min-width:3.6rem}td:last-child{min-width:14rem}
            tbody th{max-width:16rem}figure{max-width:52rem}
            label{display:block;font-weight:600;font-size:.88rem;margin:.5rem 0 1rem}
            textarea,input{display:block;width:100%;box-sizing:border-box;font:inherit;border:1px solid #555;padding:.3rem;color:#222;background:#fff}
            pre.code{background:#F2F6FA;border:1px solid #555;padding:.5rem;user-select:all;overflow-wrap:anywhere}
            ul{margin:.3rem 0;padding-left:1.3rem}li{margin:.15rem 0}
            @page{size:A4;margin:13mm}
            @media print{body{font-size:9pt}h1{font-size:14pt}h2{font-size:12pt;margin-top:.8rem}h3{font-size:10pt}figure{max-width:160mm;margin:.4rem auto}
            pre.code{font-size:8pt}label{margin:.3rem 0 .5rem}}
            """;

    private final Html html = new Html();
    private boolean titled;

    private DebriefHtml() {}

    static String of(String title, List<Block> blocks) {
        DebriefHtml page = new DebriefHtml();
        PageFrame.begin(page.html, title, STYLE);
        for (Block block : blocks) {
            page.write(block);
            if (!page.titled) {
                page.html.element("h1", title);
                page.titled = true;
            }
        }
        page.html.element("p class=\"notice\"", Debriefs.NOTICE);
        return PageFrame.end(page.html);
    }

    private void write(Block block) {
        if (block instanceof Block.Heading heading) {
            html.element("h2", heading.text());
        } else if (block instanceof Block.Subheading heading) {
            html.element("h3", heading.text());
        } else if (block instanceof Block.Text text) {
            String lead = text.lead().isEmpty() ? "" : "<strong>" + Html.escaped(text.lead()) + ".</strong> ";
            html.raw("<p>" + lead + Html.escaped(text.text()) + "</p>\n");
        } else if (block instanceof Block.Bullets bullets) {
            html.open("ul");
            bullets.lines().forEach(line -> html.element("li", line));
            html.close("ul");
        } else if (block instanceof Block.Table table) {
            html.table(table.caption(), table.head(), table.rows());
        } else if (block instanceof Block.Picture picture) {
            picture(picture);
        } else if (block instanceof Block.Blank blank) {
            blank(blank);
        } else if (block instanceof Block.Code code) {
            html.element("pre class=\"code\"", code.text());
        } else if (block instanceof Block.Notice notice) {
            html.element("p class=\"notice\"", notice.text());
        }
    }

    private void picture(Block.Picture picture) {
        InlineFigure inline = new InlineFigure(
                picture.name(), picture.figure().svg(), picture.figure().description());
        html.open("figure").raw(inline.element());
        html.open("details")
                .element("summary", "The figure in words")
                .element("pre", inline.words())
                .close("details");
        html.close("figure");
    }

    private void blank(Block.Blank blank) {
        String field = blank.lines() == 0
                ? "<input type=\"text\" autocomplete=\"off\"/>"
                : "<textarea rows=\"" + blank.lines() + "\"></textarea>";
        html.raw("<label>" + Html.escaped(blank.label()) + field + "</label>\n");
    }
}
