package org.lungbridge.dossier.dataset;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A published dataset.
 *
 * @param id short name, that of its file
 * @param group where it stands on the page, such as {@code blood}
 * @param title one line
 * @param source authors, year, journal, number; for a computed one which code
 * @param trust whether the numbers were seen
 * @param use what it proves
 * @param typedBy who typed it, and when
 * @param experiment which experiment answers it
 * @param inputs numbers that go in, the same for all rows, by the names of the experiment
 * @param words words that go in, such as the id of a scenario
 * @param curve the input along which the rows lie, for a figure; none without
 * @param slow true if it takes more than a few seconds; left out of the fast subset
 * @param note what the reader should know
 * @param rows what came out
 */
public record Dataset(
        String id,
        String group,
        String title,
        String source,
        Trust trust,
        Use use,
        String typedBy,
        String experiment,
        @Nullable Map<String, Double> inputs,
        @Nullable Map<String, String> words,
        @Nullable String curve,
        @Nullable Boolean slow,
        @Nullable String note,
        List<Row> rows) {
    /** A dataset with rows and a source. */
    public Dataset {
        inputs = inputs == null ? null : new TreeMap<>(inputs);
        words = words == null ? null : new TreeMap<>(words);
        rows = List.copyOf(rows);
        if (rows.isEmpty() || source.isBlank() || typedBy.isBlank()) {
            throw new IllegalArgumentException("The dataset (%s) needs rows, (source) and (typedBy).".formatted(id));
        }
    }

    /** Whether it is left out of the fast subset. */
    public boolean isSlow() {
        return Boolean.TRUE.equals(slow);
    }

    /** Whether it has a row with a number. */
    public boolean isNumeric() {
        return rows.stream().anyMatch(row -> !row.isTrend());
    }

    /** The words that go in, by name. */
    public Map<String, String> said() {
        return words == null ? Map.of() : words;
    }

    /** Everything that goes in for a row. */
    public Map<String, Double> inputs(Row row) {
        Map<String, Double> all = new TreeMap<>(inputs == null ? Map.of() : inputs);
        all.putAll(row.own());
        return all;
    }
}
