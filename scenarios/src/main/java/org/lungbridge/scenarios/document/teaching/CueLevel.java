package org.lungbridge.scenarios.document.teaching;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How much confederates help. */
public enum CueLevel {
    /** They say nothing. */
    @JsonProperty("none")
    NONE,
    /** They say what they notice. */
    @JsonProperty("hint")
    HINT,
    /** They say what to do. */
    @JsonProperty("direct")
    DIRECT
}
