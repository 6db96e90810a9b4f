package org.lungbridge.scenarios.document;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How the sweep gas is mended. */
public enum SweepSource {
    /** The line is put on again. */
    @JsonProperty("line")
    LINE,
    /** A full cylinder of oxygen takes over. */
    @JsonProperty("cylinder")
    CYLINDER
}
