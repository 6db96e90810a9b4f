package org.lungbridge.engine;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Something that is to happen at a time. The engine keeps orders in line; an {@link OrderInterpreter} knows what they
 * mean.
 *
 * @param time when, in seconds of simulated time
 * @param rank what goes first at the same time
 * @param sequence what goes first at the same time and rank: the place in the file
 * @param actor who asks for it, such as {@code timeline} or {@code instructor}
 * @param kind what it is, such as {@code set-ventilator}
 * @param values its numbers by field, in engine units; sorted by name
 * @param names its texts by field, such as the id of a cannula; sorted by name
 */
public record Order(
        double time,
        Rank rank,
        int sequence,
        String actor,
        String kind,
        Map<String, Double> values,
        Map<String, String> names) {
    public Order {
        if (!(Math.abs(time) < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("The order (%s) has no finite time (%s).".formatted(kind, time));
        }
        values = Collections.unmodifiableMap(new TreeMap<>(values));
        names = Collections.unmodifiableMap(new TreeMap<>(names));
        for (Map.Entry<String, Double> entry : values.entrySet()) {
            if (!(Math.abs(entry.getValue()) < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException(
                        "The order (%s) at (%s s) has no finite number in the field (%s = %s)."
                                .formatted(kind, time, entry.getKey(), entry.getValue()));
            }
        }
    }

    /** An order without fields. */
    public static Order of(double time, Rank rank, int sequence, String actor, String kind) {
        return new Order(time, rank, sequence, actor, kind, Map.of(), Map.of());
    }

    /** True if the order has this number. */
    public boolean has(String field) {
        return values.containsKey(field);
    }

    /** A number of this order, in engine units. */
    public double value(String field) {
        Double value = values.get(field);
        if (value == null) {
            throw new IllegalArgumentException("The order (%s) at (%s s) has no number (%s); it has %s."
                    .formatted(kind, time, field, values.keySet()));
        }
        return value;
    }

    /** A number of this order, in engine units, or this one if the order does not have it. */
    public double value(String field, double otherwise) {
        return values.getOrDefault(field, otherwise);
    }

    /** A text of this order, such as the id of a cannula. */
    public String text(String field) {
        String text = names.get(field);
        if (text == null) {
            throw new IllegalArgumentException("The order (%s) at (%s s) has no text (%s); it has %s."
                    .formatted(kind, time, field, names.keySet()));
        }
        return text;
    }
}
