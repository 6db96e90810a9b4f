package org.lungbridge.scenarios.document;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a patient without a tube breathes from. */
public enum OxygenSupport {
    /** Nothing. */
    @JsonProperty("room-air")
    ROOM_AIR,
    /** A nasal cannula, up to 0.4. */
    @JsonProperty("nasal-oxygen")
    NASAL_OXYGEN,
    /** A mask, up to 0.6. */
    @JsonProperty("mask")
    MASK,
    /** Warm gas at high flow, up to 0.95. */
    @JsonProperty("high-flow")
    HIGH_FLOW,
    /** A ventilator on a tight mask. */
    @JsonProperty("noninvasive")
    NONINVASIVE
}
