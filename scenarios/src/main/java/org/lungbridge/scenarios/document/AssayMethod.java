package org.lungbridge.scenarios.document;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How the true value of a clotting test is found. */
public enum AssayMethod {
    /** By the smooth formula the rest of the patient uses. */
    @JsonProperty("algebraic")
    ALGEBRAIC,
    /** By a clotting network in a tube. */
    @JsonProperty("network")
    NETWORK
}
