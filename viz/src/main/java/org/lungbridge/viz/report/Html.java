package org.lungbridge.viz.report;

import java.util.List;

/** HTML in the making: text is escaped, elements are closed. */
public final class Html {
    /** With unit, range and tolerance; what is longer is a sentence. */
    private static final int LONGEST_NUMBER = 40;

    private final StringBuilder text = new StringBuilder();

    /** A text as it may stand between tags and in attributes. */
    public static String escaped(String raw) {
        StringBuilder text = new StringBuilder();
        raw.codePoints()
                .forEach(c -> text.append(
                        switch (c) {
                            case '&' -> "&amp;";
                            case '<' -> "&lt;";
                            case '>' -> "&gt;";
                            case '"' -> "&quot;";
                            case '\'' -> "&#39;";
                            default -> c < ' ' && c != '\n' && c != '\t' ? "" : Character.toString(c);
                        }));
        return text.toString();
    }

    /** Markup as it is. */
    public Html raw(String markup) {
        text.append(markup);
        return this;
    }

    /** A tag on a line of its own, such as {@code section class="box"}. */
    public Html open(String tag) {
        return raw("<" + tag + ">\n");
    }

    /** The end of an element. */
    public Html close(String element) {
        return raw("</" + element + ">\n");
    }

    /** An element with this text. */
    public Html element(String tag, String content) {
        int space = tag.indexOf(' ');
        String name = space < 0 ? tag : tag.substring(0, space);
        return raw("<" + tag + ">" + escaped(content) + "</" + name + ">\n");
    }

    /** A paragraph that begins with a word in bold. */
    public Html paragraph(String lead, String content) {
        String bold = lead.isEmpty() ? "" : "<strong>" + escaped(lead) + (lead.endsWith(".") ? "" : ".") + "</strong> ";
        return raw("<p>" + bold + escaped(Say.spelled(content)) + "</p>\n");
    }

    /**
     * A table; the first cell of each row is its head. Where the page is narrower it scrolls for itself, by keys too, and the
     * first column stays.
     */
    public Html table(String caption, List<String> head, List<List<String>> rows) {
        String name = escaped(caption);
        open("div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"" + name + "\"")
                .open("table")
                .element("caption", caption)
                .raw("<thead><tr>");
        head.forEach(cell -> raw("<th scope=\"col\">" + escaped(cell) + "</th>"));
        raw("</tr></thead>\n<tbody>\n");
        for (List<String> row : rows) {
            raw((isWords(row.get(0)) ? "<tr><th scope=\"row\" class=\"w\">" : "<tr><th scope=\"row\">")
                    + escaped(row.get(0)) + "</th>");
            row.subList(1, row.size()).forEach(this::cell);
            raw("</tr>\n");
        }
        return raw("</tbody>\n").close("table").close("div");
    }

    /** Words stand left, numbers right. */
    private void cell(String content) {
        raw((isWords(content) ? "<td class=\"w\">" : "<td>") + escaped(content) + "</td>");
    }

    private static boolean isWords(String content) {
        return content.length() > LONGEST_NUMBER || !content.isEmpty() && Character.isLetter(content.charAt(0));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
