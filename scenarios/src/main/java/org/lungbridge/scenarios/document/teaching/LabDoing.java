package org.lungbridge.scenarios.document.teaching;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an instructor does to the laboratory. */
public enum LabDoing {
    /** Every result of a test comes back with this value. */
    @JsonProperty("force")
    FORCE,
    /** Results of the test are measured again. */
    @JsonProperty("free")
    FREE,
    /** Reports of a panel do not come back. */
    @JsonProperty("withhold")
    WITHHOLD,
    /** Reports of the panel come back again; those that were held back stay lost. */
    @JsonProperty("release")
    RELEASE
}
