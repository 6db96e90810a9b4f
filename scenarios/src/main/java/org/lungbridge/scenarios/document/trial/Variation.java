package org.lungbridge.scenarios.document.trial;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How patients differ in what no marginal says. */
public enum Variation {
    /** Body, disease, history and parameters differ as data sheets and parameters declare. */
    @JsonProperty("declared")
    DECLARED,
    /** They do not differ: all are as their template. */
    @JsonProperty("none")
    NONE
}
