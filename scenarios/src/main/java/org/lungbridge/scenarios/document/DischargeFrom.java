package org.lungbridge.scenarios.document;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a patient leaves. */
public enum DischargeFrom {
    /** The intensive care unit. */
    @JsonProperty("icu")
    ICU,
    /** The hospital. */
    @JsonProperty("hospital")
    HOSPITAL
}
