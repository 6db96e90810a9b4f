package org.lungbridge.scenarios.document.strategy;

import com.fasterxml.jackson.annotation.JsonProperty;

/** From when a strategy counts. */
public enum StartMoment {
    /** ECMO begins. */
    @JsonProperty("cannulation")
    CANNULATION,
    /** The run begins. */
    @JsonProperty("run")
    RUN
}
