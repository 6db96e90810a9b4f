package org.lungbridge.viz.compare;

import java.util.ArrayList;
import java.util.List;

/** A comparison for a terminal. */
public final class ComparisonText {
    private static final String GAP = "  ";
    private static final int WIDEST = 44;

    private ComparisonText() {}

    /** The comparison, line by line. */
    public static List<String> of(Comparison comparison) {
        ComparisonTables tables = new ComparisonTables(comparison);
        List<String> lines = new ArrayList<>();
        lines.add(comparison.title());
        comparison.runs().forEach(run -> lines.add(GAP + run.name() + ": " + run.about()));
        lines.add(tables.since());
        if (!comparison.differences().isEmpty()) {
            lines.add("");
            String head = comparison.from_s() > 0 ? "from " + tables.time(comparison.from_s()) + " on" : "";
            table(lines, tables.names(head, "differs since"), tables.differences());
        }
        section(lines, tables.names("outcome"), tables.outcome());
        section(lines, List.of("time", "only in", "what", "detail"), tables.events());
        if (!tables.alike().isEmpty()) {
            lines.add("");
            lines.add(tables.alike());
        }
        return lines;
    }

    private static void section(List<String> lines, List<String> head, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            lines.add("");
            table(lines, head, rows);
        }
    }

    private static void table(List<String> lines, List<String> head, List<List<String>> rows) {
        List<List<String>> all = new ArrayList<>(List.of(head));
        all.addAll(rows);
        int[] widths = new int[head.size()];
        for (List<String> row : all) {
            for (int k = 0; k < widths.length; k++) {
                widths[k] = Math.max(widths[k], Math.min(WIDEST, row.get(k).length()));
            }
        }
        for (List<String> row : all) {
            StringBuilder line = new StringBuilder();
            for (int k = 0; k < widths.length; k++) {
                String cell = row.get(k);
                boolean last = k == widths.length - 1;
                String shown = last || cell.length() <= WIDEST ? cell : cell.substring(0, WIDEST - 1) + "…";
                line.append(k == 0 ? "" : GAP).append(shown).append(" ".repeat(last ? 0 : widths[k] - shown.length()));
            }
            lines.add(line.toString().stripTrailing());
        }
    }
}
