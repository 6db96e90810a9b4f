package org.lungbridge.scenarios.document.trial.endpoint;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How somebody dies in intensive care. */
public enum DeathMode {
    /** Everything was done to the end. */
    @JsonProperty("despite-treatment")
    DESPITE_TREATMENT,
    /** Nothing new was begun. */
    @JsonProperty("limitation")
    LIMITATION,
    /** Life-sustaining treatment was ended. */
    @JsonProperty("withdrawal")
    WITHDRAWAL,
    /** The brain died. */
    @JsonProperty("brain-death")
    BRAIN_DEATH
}
