package org.lungbridge.scenarios.document.teaching;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Spelled;

/** A checklist of a site: what is looked for in a drill. */
public record ChecklistDocument(
        @JsonProperty("$schema") @About("The address of this schema, for editors; not used by the engine.") @Nullable
        String schema,

        @Spelled(value = "[a-z0-9]+(-[a-z0-9]+)*", inWords = "lower-case words and digits joined by hyphens")
        @About("The short name of the checklist.")
        String id,

        @About("One line that names it.") String title,
        @About("Whose checklist it is.") @Nullable String site,

        @About("Published sources: authors, year, journal.") @Nullable
        List<String> references,

        @About("Its lines.") List<ChecklistItem> items) {
    /** A checklist nobody changes afterwards. */
    public ChecklistDocument {
        references = references == null ? null : List.copyOf(references);
        items = List.copyOf(items);
    }
}
