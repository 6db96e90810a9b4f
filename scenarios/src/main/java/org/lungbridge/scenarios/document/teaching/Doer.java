package org.lungbridge.scenarios.document.teaching;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who acts by a rule. */
public enum Doer {
    /** The scenario itself. */
    @JsonProperty("scenario")
    SCENARIO,
    /** Whoever works at the bed. */
    @JsonProperty("staff")
    STAFF,
    /** Who teaches. */
    @JsonProperty("instructor")
    INSTRUCTOR
}
