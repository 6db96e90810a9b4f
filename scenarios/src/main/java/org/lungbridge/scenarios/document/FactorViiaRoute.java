package org.lungbridge.scenarios.document;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How activated factor VII is given. */
public enum FactorViiaRoute {
    /** Into a vein. */
    @JsonProperty("intravenous")
    INTRAVENOUS,
    /** Through the scope into a main bronchus. */
    @JsonProperty("intrapulmonary")
    INTRAPULMONARY
}
