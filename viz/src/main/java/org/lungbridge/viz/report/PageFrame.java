package org.lungbridge.viz.report;

/** What every page has around its content: one file without scripts, readable on paper and by keys. */
public final class PageFrame {
    private static final String STYLE = """
            body{font:16px/1.5 system-ui,"DejaVu Sans",sans-serif;color:#222;background:#fff;max-width:72rem;margin:0 auto;padding:1rem}
            h1{font-size:1.6rem;line-height:1.25;margin:.5rem 0}h2{margin-top:2rem;border-bottom:2px solid #0072B2;padding-bottom:.2rem}
            h3{margin:1.4rem 0 .3rem}p{margin:.35rem 0}
            .notice{border:2px solid #D55E00;padding:.5rem .8rem;font-weight:600}
            .box{background:#F2F6FA;border-left:6px solid #0072B2;padding:.6rem 1rem;margin:1rem 0}
            dl{display:grid;grid-template-columns:minmax(11rem,max-content) 1fr;gap:.15rem 1rem;margin:0}
            dt{font-weight:600}dd{margin:0}.note{color:#444;font-size:.88rem}
            .wide{overflow-x:auto}.wide:focus-visible{outline:3px solid #0072B2}tbody th{position:sticky;left:0;background:#fff}table{border-collapse:collapse;font-size:.8rem;margin:.8rem 0}
            caption{text-align:left;font-weight:600;padding:.2rem 0}th,td{border:1px solid #BBB;padding:.2rem .45rem;text-align:right}
            thead th{background:#E8EEF4;vertical-align:bottom;font-weight:600}tbody th{font-weight:600}
            td.w,th.w,thead th:first-child{text-align:left}figure{margin:1rem 0}svg{width:100%;height:auto;display:block}img{max-width:100%;height:auto;display:block}
            figcaption,summary{font-size:.9rem;color:#333}pre{white-space:pre-wrap;font:.8rem/1.4 monospace}
            nav ul{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;list-style:none;padding:0;margin:.4rem 0}a{color:#0B5A8A}
            @media print{body{max-width:none;font-size:10pt;padding:0}nav,details{display:none}h2,h3{break-after:avoid}
            figure,tr,.box{break-inside:avoid}.wide{overflow:visible}tbody th{position:static}table{font-size:7.5pt}}
            """;

    private PageFrame() {}

    /** Begins a page of this title. */
    public static void begin(Html html, String title) {
        begin(html, title, "");
    }

    /** Begins a page of this title, with rules of style of its own. */
    public static void begin(Html html, String title, String style) {
        html.raw("<!DOCTYPE html>\n").open("html lang=\"en\"").open("head");
        html.raw(
                "<meta charset=\"utf-8\"/>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
        html.element("title", title);
        html.raw("<style>\n" + STYLE + style + "</style>\n")
                .close("head")
                .open("body")
                .open("main");
    }

    /** Ends the page; the whole of it. */
    public static String end(Html html) {
        return html.close("main").close("body").close("html").toString();
    }
}
