package org.lungbridge.scenarios.document;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a line of the circuit tears. */
public enum RuptureSite {
    /** Before the pump, under suction. */
    @JsonProperty("before-pump")
    BEFORE_PUMP,
    /** Behind the pump, under pressure. */
    @JsonProperty("after-pump")
    AFTER_PUMP
}
