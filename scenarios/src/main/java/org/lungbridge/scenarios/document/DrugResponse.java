package org.lungbridge.scenarios.document;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a drug works. */
public enum DrugResponse {
    /** As luck has it. */
    @JsonProperty("by-chance")
    BY_CHANCE,
    /** It works. */
    @JsonProperty("works")
    WORKS,
    /** It does not. */
    @JsonProperty("fails")
    FAILS
}
