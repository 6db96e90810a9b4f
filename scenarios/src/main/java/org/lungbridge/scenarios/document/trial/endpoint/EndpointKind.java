package org.lungbridge.scenarios.document.trial.endpoint;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What kind of thing an endpoint counts. */
public enum EndpointKind {
    /** When something first happened; death competes unless it is the thing. */
    @JsonProperty("time-to-event")
    TIME_TO_EVENT,
    /** Whether something happened within a horizon. */
    @JsonProperty("yes-no")
    YES_NO,
    /** How often something happened. */
    @JsonProperty("count")
    COUNT,
    /** A number: days, units, a mean. */
    @JsonProperty("number")
    NUMBER,
    /** Days alive and free of a machine within a horizon, 0 for who dies within it. */
    @JsonProperty("free-days")
    FREE_DAYS,
    /** Endpoints from the worst to the least bad, compared pair by pair. */
    @JsonProperty("hierarchy")
    HIERARCHY
}
