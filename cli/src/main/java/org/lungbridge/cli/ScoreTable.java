package org.lungbridge.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lungbridge.rules.score.Line;
import org.lungbridge.rules.score.Score;

/** A score on a few lines of text. */
final class ScoreTable {
    private static final int LONGEST_TITLE = 46;

    private ScoreTable() {}

    static List<String> of(Score score) {
        List<String> rows = new ArrayList<>();
        rows.add(String.format(
                Locale.ROOT,
                "Score: %.1f of %.1f points (%.0f %%)%s",
                score.points(),
                score.most(),
                100 * score.share(),
                score.passed()
                        .map(passed -> passed ? ", passed" : ", not passed")
                        .orElse("")));
        score.timed().ifPresent(line -> rows.add("Time to \"%s\": %s".formatted(line.title(), seconds(line))));
        score.lines().forEach(line -> rows.add(row(line)));
        return rows;
    }

    private static String seconds(Line line) {
        return line.seconds().isPresent()
                ? String.format(Locale.ROOT, "%.0f s", line.seconds().getAsDouble())
                : line.verdict().id();
    }

    private static String row(Line line) {
        String title = line.title().length() > LONGEST_TITLE
                ? line.title().substring(0, LONGEST_TITLE - 1) + "…"
                : line.title();
        String what = line.share().isPresent()
                ? String.format(
                        Locale.ROOT, "%.0f %% of the time", 100 * line.share().getAsDouble())
                : line.verdict().id()
                        + (line.seconds().isPresent() && line.kind().equals("action") ? " after " + seconds(line) : "");
        return String.format(
                Locale.ROOT,
                "  %-6s %-" + LONGEST_TITLE + "s %5.1f of %4.1f  %s",
                line.kind(),
                title,
                line.points(),
                line.most(),
                what);
    }
}
