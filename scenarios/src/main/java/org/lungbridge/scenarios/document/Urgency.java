package org.lungbridge.scenarios.document;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether the laboratory hurries. */
public enum Urgency {
    /** In its turn. */
    @JsonProperty("routine")
    ROUTINE,
    /** Before the others. */
    @JsonProperty("urgent")
    URGENT
}
