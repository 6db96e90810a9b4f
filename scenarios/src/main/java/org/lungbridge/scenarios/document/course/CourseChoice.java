package org.lungbridge.scenarios.document.course;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A course protocol by the name of a shipped one, or written out; one of the two. */
public record CourseChoice(@Nullable String name, @Nullable CourseDocument inline) {
    public CourseChoice {
        if ((name == null) == (inline == null)) {
            throw new IllegalArgumentException("A course is either named or written out.");
        }
    }

    /** What stands in a document. */
    @JsonValue
    Object written() {
        return name == null ? Objects.requireNonNull(inline) : name;
    }
}
