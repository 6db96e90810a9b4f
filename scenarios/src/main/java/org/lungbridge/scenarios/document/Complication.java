package org.lungbridge.scenarios.document;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What goes wrong when a patient is turned. */
public enum Complication {
    /** Nothing. */
    @JsonProperty("none")
    NONE,
    /** The drainage line of the ECMO circuit kinks. */
    @JsonProperty("line-kink")
    LINE_KINK,
    /** The tube comes off the ventilator for a minute. */
    @JsonProperty("tube-event")
    TUBE_EVENT,
    /** What the seed of the run decides. */
    @JsonProperty("by-chance")
    BY_CHANCE
}
