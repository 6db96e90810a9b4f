package org.lungbridge.scenarios.document;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How tranexamic acid is given. */
public enum TranexamicAcidRoute {
    /** Into a vein. */
    @JsonProperty("intravenous")
    INTRAVENOUS,
    /** Nebulized; about a third arrives in the lung. */
    @JsonProperty("inhaled")
    INHALED
}
