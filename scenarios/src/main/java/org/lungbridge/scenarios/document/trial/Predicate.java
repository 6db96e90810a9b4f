package org.lungbridge.scenarios.document.trial;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.Measure;

/**
 * A condition on a drawn patient in one line: {@code "age >= 18 a"}, {@code "sex = female"}, or several joined by {@code and}:
 * {@code "platelets < 30 10^9/L and etiology = transplant"}.
 *
 * @param text as it was written
 * @param all the parts, all of which must hold
 */
public record Predicate(String text, List<Part> all) {
    /** A predicate whose parts nobody changes afterwards. */
    public Predicate {
        all = List.copyOf(all);
    }

    /**
     * One comparison.
     *
     * @param name of a marginal, of a value of the patient, or of a label
     * @param relation how it stands
     * @param value to this number; null where a word is written
     * @param word to this word; null where a number is written
     */
    public record Part(
            String name,
            Relation relation,
            @Nullable Measure value,
            @Nullable String word) {}

    /** The text for a document. */
    @JsonValue
    @Override
    public String text() {
        return text;
    }
}
