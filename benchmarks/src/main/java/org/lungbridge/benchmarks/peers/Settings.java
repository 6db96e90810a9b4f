package org.lungbridge.benchmarks.peers;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a command of this package is told: {@code name=value} words. */
record Settings(Map<String, String> values) {
    static Settings of(String[] words) {
        Map<String, String> values = new HashMap<>();
        for (String word : words) {
            int equals = word.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException(
                        "The word (%s) is not of the form name=value.%nMaybe see benchmarks/README.md."
                                .formatted(word));
            }
            values.put(word.substring(0, equals), word.substring(equals + 1));
        }
        return new Settings(values);
    }

    String text(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    double number(String name, double otherwise) {
        return values.containsKey(name) ? Double.parseDouble(text(name, "")) : otherwise;
    }

    List<String> list(String name, String otherwise) {
        return Arrays.asList(text(name, otherwise).split(","));
    }

    double[] numbers(String name, String otherwise) {
        return list(name, otherwise).stream().mapToDouble(Double::parseDouble).toArray();
    }

    List<Integer> minutes(String otherwise) {
        return list("events", otherwise).stream().map(Integer::valueOf).toList();
    }
}
