package org.lungbridge.scenarios.document;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which lung. */
public enum LungSide {
    /** Half into each. */
    @JsonProperty("both")
    BOTH,
    /** The right one. */
    @JsonProperty("right")
    RIGHT,
    /** The left one. */
    @JsonProperty("left")
    LEFT
}
