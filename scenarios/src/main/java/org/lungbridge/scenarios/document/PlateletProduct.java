package org.lungbridge.scenarios.document;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a platelet concentrate is made from. */
public enum PlateletProduct {
    /** One donor, 250 mL. */
    @JsonProperty("apheresis")
    APHERESIS,
    /** Five donations, 300 mL. */
    @JsonProperty("pooled")
    POOLED
}
