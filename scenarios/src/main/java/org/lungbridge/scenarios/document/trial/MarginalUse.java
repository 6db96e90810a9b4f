package org.lungbridge.scenarios.document.trial;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a drawn number is used. */
public enum MarginalUse {
    /** It is the value. */
    @JsonProperty("value")
    VALUE,
    /** What the patient has is multiplied by it. */
    @JsonProperty("factor")
    FACTOR,
    /** It is added to what the patient has. */
    @JsonProperty("shift")
    SHIFT
}
