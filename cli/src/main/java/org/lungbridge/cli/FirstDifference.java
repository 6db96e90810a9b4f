package org.lungbridge.cli;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Where two tables differ first. */
final class FirstDifference {
    private static final int SHOWN = 60;

    private FirstDifference() {}

    /** The first difference in words; nothing if the bytes are the same. */
    static Optional<String> find(String file, byte[] stored, byte[] computed) {
        if (Arrays.equals(stored, computed)) {
            return Optional.empty();
        }
        List<String> old = lines(stored);
        List<String> now = lines(computed);
        int line = 0;
        while (line < Math.min(old.size(), now.size()) && old.get(line).equals(now.get(line))) {
            line++;
        }
        if (line >= old.size() || line >= now.size()) {
            return Optional.of(
                    "%s differs: it has (%s) lines, the new run (%s).".formatted(file, old.size(), now.size()));
        }
        return Optional.of(field(file, line, old, now));
    }

    private static String field(String file, int line, List<String> old, List<String> now) {
        String[] before = old.get(line).split(",", -1);
        String[] after = now.get(line).split(",", -1);
        int field = 0;
        while (field < Math.min(before.length, after.length) - 1 && before[field].equals(after[field])) {
            field++;
        }
        String[] heads = old.get(0).split(",", -1);
        String column = field < heads.length ? heads[field] : Integer.toString(field + 1);
        return "%s differs first at line (%s), time (%s s), column (%s): it has (%s), the new run (%s)."
                .formatted(file, line + 1, before[0], column, shortened(before[field]), shortened(after[field]));
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }

    private static List<String> lines(byte[] bytes) {
        return List.of(new String(bytes, StandardCharsets.UTF_8).split("\n", -1));
    }
}
