package org.lungbridge.scenarios.document.snapshot;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;

/** An order of the engine. */
@About("An order of the engine.")
public record WrittenOrder(
        @About("When, s.") double time_s,
        @About("What goes first at the same time.") String rank,
        @About("What goes first at the same time and rank.") double sequence,
        @About("Who asked for it.") String actor,
        @About("What it is.") String kind,
        @About("Its numbers, engine units.") @Nullable Map<String, Double> values,
        @About("Its texts.") @Nullable Map<String, String> names) {
    /** An order whose fields nobody changes afterwards. */
    public WrittenOrder {
        values = values == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(values));
        names = names == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(names));
    }
}
