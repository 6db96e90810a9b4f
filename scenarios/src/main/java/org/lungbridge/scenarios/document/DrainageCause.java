package org.lungbridge.scenarios.document;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why the drainage cannula reaches less. */
public enum DrainageCause {
    /** Its tip lies at the wall of the vein. */
    @JsonProperty("tip")
    TIP,
    /** The patient coughs and strains. */
    @JsonProperty("cough")
    COUGH
}
