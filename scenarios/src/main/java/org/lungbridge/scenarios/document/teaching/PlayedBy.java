package org.lungbridge.scenarios.document.teaching;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who acted in a session that was played by people. */
public enum PlayedBy {
    /** Who is taught. */
    @JsonProperty("learner")
    LEARNER,
    /** Whoever works at the bed. */
    @JsonProperty("staff")
    STAFF,
    /** Who teaches. */
    @JsonProperty("instructor")
    INSTRUCTOR,
    /** The scenario itself. */
    @JsonProperty("scenario")
    SCENARIO
}
