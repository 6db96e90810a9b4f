package org.lungbridge.viz.plan;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A plan as text for a terminal; drawings are left out, their tables say the same. */
public final class PlanText {
    private static final String END = System.lineSeparator();

    private PlanText() {}

    /** The text. */
    public static String of(Plan plan) {
        StringBuilder text = new StringBuilder(plan.title()).append(END).append(END);
        if (!plan.about().isEmpty()) {
            text.append(plan.about()).append(END).append(END);
        }
        for (Section section : plan.sections()) {
            text.append(section.title()).append(':').append(END);
            section.parts().forEach(part -> put(text, part));
            text.append(END);
        }
        return text.toString();
    }

    private static void put(StringBuilder text, Part part) {
        if (part instanceof Part.Words words) {
            line(text, words.lead().isEmpty() ? words.text() : words.lead() + ": " + words.text());
        } else if (part instanceof Part.Lines lines) {
            below(text, lines.lead(), lines.items());
        } else if (part instanceof Part.Grid grid) {
            below(
                    text,
                    grid.caption(),
                    grid.rows().stream().map(row -> row(grid.head(), row)).toList());
        }
    }

    private static void below(StringBuilder text, String lead, List<String> items) {
        if (!lead.isEmpty()) {
            line(text, lead + ":");
        }
        items.forEach(item -> line(text, lead.isEmpty() ? item : "  " + item));
    }

    /** {@code pump-stops; in: on-support; when: time > 3 h}. */
    private static String row(List<String> head, List<String> row) {
        return IntStream.range(0, row.size())
                .filter(k -> !row.get(k).isEmpty())
                .mapToObj(k -> k == 0 ? row.get(0) : head.get(k) + ": " + row.get(k))
                .collect(Collectors.joining("; "));
    }

    private static void line(StringBuilder text, String words) {
        text.append("  ").append(words).append(END);
    }
}
