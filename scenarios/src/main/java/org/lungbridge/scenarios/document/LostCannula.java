package org.lungbridge.scenarios.document;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which cannula slips out. */
public enum LostCannula {
    /** The one that drains. */
    @JsonProperty("drainage")
    DRAINAGE,
    /** The one that returns. */
    @JsonProperty("return")
    RETURN
}
