package org.lungbridge.scenarios.document;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What was decided about a transplant. */
public enum TransplantDecision {
    /** On the list. */
    @JsonProperty("listed")
    LISTED,
    /** Not a candidate. */
    @JsonProperty("declined")
    DECLINED,
    /** Off the list. */
    @JsonProperty("delisted")
    DELISTED
}
