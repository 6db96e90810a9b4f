package org.lungbridge.scenarios.document.teaching;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Takes;

/** A condition: a line, or several joined; exactly one of when, all, any and not. A line alone may stand for it. */
public record When(
        @About("The condition in one line, such as (SpO2 < 0.88).") @Nullable
        Clause when,

        @About("Conditions that must all be so.") @Nullable List<When> all,

        @About("Conditions of which one must be so.") @Nullable
        List<When> any,

        @About("A condition that must not be so.") @Nullable When not,

        @About("Once it is so, it counts as so until this is so.") @Nullable
        When until,

        @JsonProperty("for")
        @Takes(value = Dimension.TIME, low = "1 s", high = "30 d")
        @About("How long it must have been so without a break; at once unless written.")
        @Nullable
        Measure lasting) {
    /** A condition whose parts nobody changes afterwards. */
    public When {
        all = all == null ? null : List.copyOf(all);
        any = any == null ? null : List.copyOf(any);
    }

    /** A line alone. */
    public static When of(Clause line) {
        return new When(line, null, null, null, null, null);
    }

    /** What stands in a document: the line alone where there is nothing else. */
    @JsonValue
    Object written() {
        if (when != null && until == null && lasting == null) {
            return when;
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        put(fields, "when", when);
        put(fields, "all", all);
        put(fields, "any", any);
        put(fields, "not", not);
        put(fields, "until", until);
        put(fields, "for", lasting);
        return fields;
    }

    private static void put(Map<String, Object> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value);
        }
    }
}
