package org.lungbridge.scenarios.document.trial;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.Scenario;

/** A scenario by the name of a shipped one, or written out; one of the two. */
public record ScenarioChoice(
        @Nullable String name, @Nullable Scenario inline) {
    public ScenarioChoice {
        if ((name == null) == (inline == null)) {
            throw new IllegalArgumentException("A scenario is either named or written out.");
        }
    }

    /** What stands in a document. */
    @JsonValue
    Object written() {
        return name == null ? Objects.requireNonNull(inline) : name;
    }
}
