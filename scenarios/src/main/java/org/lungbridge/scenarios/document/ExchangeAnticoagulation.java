package org.lungbridge.scenarios.document;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What keeps the lines of an exchange or a filter open. */
public enum ExchangeAnticoagulation {
    /** Citrate, with calcium given back. */
    @JsonProperty("citrate")
    CITRATE,
    /** Heparin. */
    @JsonProperty("heparin")
    HEPARIN,
    /** Nothing. */
    @JsonProperty("none")
    NONE
}
