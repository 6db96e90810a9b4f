package org.lungbridge.viz.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A headed part of a plan; what is not written in the scenario is left out. */
public record Section(String title, List<Part> parts) {
    public Section {
        parts = List.copyOf(parts);
    }

    /** Collects what there is. */
    static final class Builder {
        private final String title;
        private final List<Part> parts = new ArrayList<>();

        Builder(String title) {
            this.title = title;
        }

        Builder words(String lead, @Nullable String text) {
            if (text != null && !text.isBlank()) {
                parts.add(new Part.Words(lead, text));
            }
            return this;
        }

        Builder lines(String lead, @Nullable List<String> items) {
            if (items != null && !items.isEmpty()) {
                parts.add(new Part.Lines(lead, items));
            }
            return this;
        }

        Builder grid(String caption, List<String> head, List<List<String>> rows) {
            if (!rows.isEmpty()) {
                int[] filled = IntStream.range(0, head.size())
                        .filter(column ->
                                rows.stream().anyMatch(row -> !row.get(column).isEmpty()))
                        .toArray();
                parts.add(new Part.Grid(
                        caption,
                        only(head, filled),
                        rows.stream().map(row -> only(row, filled)).toList()));
            }
            return this;
        }

        private static List<String> only(List<String> cells, int... columns) {
            return Arrays.stream(columns).mapToObj(cells::get).toList();
        }

        Builder drawing(String svg) {
            if (!svg.isEmpty()) {
                parts.add(new Part.Drawing(svg));
            }
            return this;
        }

        void into(List<Section> sections) {
            if (!parts.isEmpty()) {
                sections.add(new Section(title, parts));
            }
        }
    }
}
