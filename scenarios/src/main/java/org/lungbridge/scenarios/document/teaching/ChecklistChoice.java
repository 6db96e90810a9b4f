package org.lungbridge.scenarios.document.teaching;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A checklist by the name of a shipped one, or written out; one of the two. */
public record ChecklistChoice(
        @Nullable String name, @Nullable ChecklistDocument inline) {
    public ChecklistChoice {
        if ((name == null) == (inline == null)) {
            throw new IllegalArgumentException("A checklist is either named or written out.");
        }
    }

    /** What stands in a document. */
    @JsonValue
    Object written() {
        return name == null ? Objects.requireNonNull(inline) : name;
    }
}
