package org.lungbridge.scenarios.document;

import com.fasterxml.jackson.annotation.JsonProperty;

/** For whom a scenario is meant. */
public enum LearnerLevel {
    /** New to ECMO. */
    @JsonProperty("novice")
    NOVICE,
    /** Has looked after patients on ECMO. */
    @JsonProperty("intermediate")
    INTERMEDIATE,
    /** Decides about ECMO. */
    @JsonProperty("advanced")
    ADVANCED
}
