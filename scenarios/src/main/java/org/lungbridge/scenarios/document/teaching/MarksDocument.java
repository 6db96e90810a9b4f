package org.lungbridge.scenarios.document.teaching;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;

/** Marks given by hand for one run. */
public record MarksDocument(
        @JsonProperty("$schema") @About("The address of this schema, for editors; not used by the engine.") @Nullable
        String schema,

        @About("Who watched.") @Nullable String by,
        @About("The marks.") List<MarkEntry> marks) {
    /** Marks nobody changes afterwards. */
    public MarksDocument {
        marks = List.copyOf(marks);
    }
}
