package org.lungbridge.scenarios.document.trial.endpoint;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which way an endpoint is better for the patient. */
public enum Better {
    /** Fewer, later, or not at all. */
    @JsonProperty("less")
    LESS,
    /** More, or earlier. */
    @JsonProperty("more")
    MORE
}
