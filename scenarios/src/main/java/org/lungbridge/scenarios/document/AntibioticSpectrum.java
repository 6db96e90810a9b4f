package org.lungbridge.scenarios.document;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How much antibiotics cover. */
public enum AntibioticSpectrum {
    /** Acts on whatever is there. */
    @JsonProperty("broad")
    BROAD,
    /** Acts by half. */
    @JsonProperty("narrow")
    NARROW
}
