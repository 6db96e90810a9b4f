package org.lungbridge.scenarios.document;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether an exchange was prepared. */
public enum ExchangeUrgency {
    /** Everything stands ready. */
    @JsonProperty("planned")
    PLANNED,
    /** Nothing does. */
    @JsonProperty("emergency")
    EMERGENCY
}
