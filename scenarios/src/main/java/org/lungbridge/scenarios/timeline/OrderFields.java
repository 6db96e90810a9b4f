package org.lungbridge.scenarios.timeline;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.Rank;
import org.lungbridge.scenarios.document.Measure;

/** Collects the fields of one order; what was not written is left out. */
final class OrderFields {
    private static final String ACTOR = "timeline";

    private final Map<String, Double> values = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    OrderFields put(String field, @Nullable Measure measure) {
        return put(field, measure == null ? null : measure.engineValue());
    }

    OrderFields put(String field, @Nullable Double value) {
        if (value != null) {
            values.put(field, value);
        }
        return this;
    }

    OrderFields name(String field, @Nullable String text) {
        if (text != null) {
            names.put(field, text);
        }
        return this;
    }

    Order at(double time, int sequence, String kind) {
        return at(time, Rank.ORDER, sequence, kind);
    }

    Order at(double time, Rank rank, int sequence, String kind) {
        return new Order(time, rank, sequence, ACTOR, kind, values, names);
    }
}
