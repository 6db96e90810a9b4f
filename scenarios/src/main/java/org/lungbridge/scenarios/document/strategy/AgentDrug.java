package org.lungbridge.scenarios.document.strategy;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Anticoagulants. */
public enum AgentDrug {
    /** Unfractionated heparin. */
    @JsonProperty("heparin")
    HEPARIN,
    /** Bivalirudin. */
    @JsonProperty("bivalirudin")
    BIVALIRUDIN,
    /** Argatroban. */
    @JsonProperty("argatroban")
    ARGATROBAN,
    /** Enoxaparin. */
    @JsonProperty("enoxaparin")
    ENOXAPARIN
}
