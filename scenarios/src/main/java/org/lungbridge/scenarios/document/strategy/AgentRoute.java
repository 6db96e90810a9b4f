package org.lungbridge.scenarios.document.strategy;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Ways an anticoagulant goes. */
public enum AgentRoute {
    /** Into a vein. */
    @JsonProperty("intravenous")
    INTRAVENOUS,
    /** Under the skin. */
    @JsonProperty("subcutaneous")
    SUBCUTANEOUS
}
