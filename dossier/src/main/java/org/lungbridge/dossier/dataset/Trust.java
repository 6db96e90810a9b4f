package org.lungbridge.dossier.dataset;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether the published numbers were seen. */
public enum Trust {
    /** Read in the source. */
    @JsonProperty("verified")
    VERIFIED,
    /** Quoted from memory and not read again. */
    @JsonProperty("recalled")
    RECALLED,
    /** Computed, by reference code or by hand. */
    @JsonProperty("computed")
    COMPUTED
}
