package org.lungbridge.scenarios.document;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a patient goes. */
public enum DischargeTo {
    /** An ordinary ward. */
    @JsonProperty("ward")
    WARD,
    /** A rehabilitation clinic. */
    @JsonProperty("rehabilitation")
    REHABILITATION,
    /** Home. */
    @JsonProperty("home")
    HOME,
    /** Another hospital. */
    @JsonProperty("other-hospital")
    OTHER_HOSPITAL
}
