package org.lungbridge.scenarios.document.teaching;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.Measure;

/** A condition as people read it: its lines, joined by words. */
public final class WhenWords {
    private WhenWords() {}

    /** The condition in one line. */
    public static String of(When condition) {
        return lasting(joined(condition), condition.lasting())
                + (condition.until() == null ? "" : " (until " + of(condition.until()) + ")");
    }

    /** What must have been so for some time. */
    public static String lasting(String text, @Nullable Measure span) {
        return span == null ? text : text + " for " + span;
    }

    private static String joined(When condition) {
        if (condition.when() != null) {
            return condition.when().text();
        }
        if (condition.not() != null) {
            return "not: " + part(condition.not());
        }
        return condition.all() != null ? parts(condition.all(), " and ") : parts(condition.any(), " or ");
    }

    private static String parts(@Nullable List<When> parts, String between) {
        List<When> all = parts == null ? List.of() : parts;
        return all.stream().map(WhenWords::part).collect(Collectors.joining(between));
    }

    private static String part(When condition) {
        boolean several = condition.all() != null || condition.any() != null;
        return several ? "(" + of(condition) + ")" : of(condition);
    }
}
