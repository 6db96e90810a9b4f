package org.lungbridge.scenarios.document.trial.endpoint;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Products of blood, and what they are counted in. */
public enum BloodProduct {
    /** Units. */
    @JsonProperty("red-cells")
    RED_CELLS,
    /** Adult doses. */
    @JsonProperty("platelets")
    PLATELETS,
    /** Milliliters. */
    @JsonProperty("plasma")
    PLASMA,
    /** Grams of concentrate. */
    @JsonProperty("fibrinogen")
    FIBRINOGEN,
    /** Bags. */
    @JsonProperty("cryoprecipitate")
    CRYOPRECIPITATE
}
