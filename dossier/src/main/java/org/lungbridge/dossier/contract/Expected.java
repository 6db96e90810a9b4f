package org.lungbridge.dossier.contract;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What is expected of what is watched, beside the same patient without the stimulus. */
public enum Expected {
    /** More by at least {@code by}. */
    @JsonProperty("rises")
    RISES,
    /** Less by at least {@code by}. */
    @JsonProperty("falls")
    FALLS,
    /** Within {@code by}. */
    @JsonProperty("same")
    SAME,
    /** The patient dies. */
    @JsonProperty("dies")
    DIES,
    /** The patient lives. */
    @JsonProperty("lives")
    LIVES;

    /** Whether it is about life and death. */
    boolean isOfLife() {
        return this == DIES || this == LIVES;
    }
}
