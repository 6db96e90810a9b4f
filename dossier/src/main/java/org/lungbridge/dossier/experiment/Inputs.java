package org.lungbridge.dossier.experiment;

import java.util.Map;

/**
 * What goes into an experiment, everything it names.
 *
 * @param numbers by name, in the units of the ports
 * @param words by name
 */
public record Inputs(Map<String, Double> numbers, Map<String, String> words) {
    public Inputs {
        numbers = Map.copyOf(numbers);
        words = Map.copyOf(words);
    }

    /** A number. */
    public double number(String name) {
        Double value = numbers.get(name);
        if (value == null || value.isNaN()) {
            throw new IllegalArgumentException("The input (%s) is missing.".formatted(name));
        }
        return value;
    }

    /** A word. */
    public String word(String name) {
        String word = words.get(name);
        if (word == null) {
            throw new IllegalArgumentException("The word (%s) is missing.".formatted(name));
        }
        return word;
    }

    /** A word, or another where there is none. */
    public String word(String name, String otherwise) {
        return words.getOrDefault(name, otherwise);
    }
}
