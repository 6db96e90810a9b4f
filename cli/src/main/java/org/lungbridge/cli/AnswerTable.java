package org.lungbridge.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.lungbridge.trials.query.TrialQuery;

/** An answer as an aligned table: numbers to the right, long texts cut. */
final class AnswerTable implements TrialQuery.Receiver {
    private static final int LONGEST = 60;

    private final int most;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> columns = List.of();
    private List<Boolean> numeric = List.of();
    private long left;

    AnswerTable(int most) {
        this.most = most;
    }

    @Override
    public void head(List<String> names, List<Boolean> numbers) {
        columns = List.copyOf(names);
        numeric = List.copyOf(numbers);
    }

    @Override
    public void row(List<String> cells) {
        if (rows.size() < most) {
            rows.add(cells.stream().map(AnswerTable::cut).toList());
        } else {
            left++;
        }
    }

    private static String cut(String text) {
        String line = text.replace('\n', ' ');
        return line.length() > LONGEST ? line.substring(0, LONGEST - 1) + "…" : line;
    }

    void print(PrintWriter out, PrintWriter err) {
        int[] widths = new int[columns.size()];
        for (int k = 0; k < widths.length; k++) {
            widths[k] = columns.get(k).length();
            for (List<String> row : rows) {
                widths[k] = Math.max(widths[k], row.get(k).length());
            }
        }
        out.println(line(columns, widths));
        rows.forEach(row -> out.println(line(row, widths)));
        if (left > 0) {
            err.println("%s more rows are not shown; --rows N or --csv shows them.".formatted(left));
        }
    }

    private String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int k = 0; k < widths.length; k++) {
            String blank = " ".repeat(widths[k] - cells.get(k).length());
            line.append(k == 0 ? "" : "  ");
            line.append(numeric.get(k) ? blank + cells.get(k) : cells.get(k) + blank);
        }
        return line.toString().stripTrailing();
    }
}
