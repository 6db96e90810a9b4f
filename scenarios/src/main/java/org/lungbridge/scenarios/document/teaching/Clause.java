package org.lungbridge.scenarios.document.teaching;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A condition in one line: {@code "SpO2 < 0.88"}, {@code "true:shuntFraction > 0.3"}, {@code "time > 2 h"}, {@code "state is
 * pump-off"}, {@code "order set-ecmo by learner with speed < 3000 /min since state"}, {@code "happened pump-stops"}.
 */
public record Clause(String text) {
    /** The text for a document. */
    @JsonValue
    @Override
    public String text() {
        return text;
    }
}
