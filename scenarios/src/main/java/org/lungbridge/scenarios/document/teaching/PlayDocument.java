package org.lungbridge.scenarios.document.teaching;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Spelled;

/** What people did in a session at the bedside page: with scenario and seed all that is needed to play it again. */
public record PlayDocument(
        @JsonProperty("$schema") @About("The address of this schema, for editors; not used by the engine.") @Nullable
        String schema,

        @Spelled(
                value = "[a-z0-9]+([-.][a-z0-9]+)*",
                inWords = "lower-case words and digits joined by hyphens or points")
        @About("The short name of the session.")
        String id,

        @About("The session in one line.") String title,

        @About("The scenario it was played with, by its id.")
        String scenario,

        @About("What was done, in the order in which it was done.")
        List<PlayStep> steps) {
    /** A session nobody changes afterwards. */
    public PlayDocument {
        steps = List.copyOf(steps);
    }
}
