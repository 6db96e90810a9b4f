package org.lungbridge.scenarios.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lungbridge.rules.Actor;
import org.lungbridge.scenarios.document.Measure;

/** What a condition in one line means. */
public sealed interface Line {
    /**
     * A value above or below another.
     *
     * @param observable what is compared
     */
    record Compared(Observable observable, boolean above, Measure value) implements Line {}

    /**
     * Time above or below a span.
     *
     * @param inState since the state was entered; otherwise since the start of the run
     */
    record Timed(boolean inState, boolean above, Measure value) implements Line {}

    /** The scenario is in a state. */
    record InState(String state) implements Line {}

    /** A rule has fired, or a state has been entered. */
    record Happened(String name) implements Line {}

    /**
     * An order was given.
     *
     * @param kind of the order
     * @param by whose it must be
     * @param fields what its fields must be
     * @param since {@code start}, {@code state}, the name of a rule or state, or null where nothing is written
     */
    record Given(
            String kind,
            Actor by,
            List<Field> fields,
            @Nullable String since) implements Line {
        public Given {
            fields = List.copyOf(fields);
        }
    }

    /**
     * What a field must be: a number above or below a value, or a word.
     *
     * @param name of the field
     * @param above whether the number must lie above
     * @param value null where a word is due
     * @param word null where a number is due
     */
    record Field(
            String name,
            boolean above,
            @Nullable Measure value,
            @Nullable String word) {}
}
