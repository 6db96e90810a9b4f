package org.lungbridge.scenarios.document;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where an exchange draws its blood. */
public enum PlasmaAccess {
    /** From the lines of the ECMO circuit. */
    @JsonProperty("circuit")
    CIRCUIT,
    /** By a catheter of its own. */
    @JsonProperty("own-line")
    OWN_LINE
}
