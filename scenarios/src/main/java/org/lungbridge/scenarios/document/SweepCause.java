package org.lungbridge.scenarios.document;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why the sweep gas fails. */
public enum SweepCause {
    /** The line slips off. */
    @JsonProperty("line-off")
    LINE_OFF,
    /** The cylinder runs empty. */
    @JsonProperty("cylinder-empty")
    CYLINDER_EMPTY,
    /** The blender gives air. */
    @JsonProperty("blender")
    BLENDER
}
