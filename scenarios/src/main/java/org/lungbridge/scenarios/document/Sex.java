package org.lungbridge.scenarios.document;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Sex, as far as body size and blood volume depend on it. */
public enum Sex {
    /** A woman. */
    @JsonProperty("female")
    FEMALE,
    /** A man. */
    @JsonProperty("male")
    MALE
}
