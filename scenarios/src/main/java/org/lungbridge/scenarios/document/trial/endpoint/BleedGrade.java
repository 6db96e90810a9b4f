package org.lungbridge.scenarios.document.trial.endpoint;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Published grades of a bleed, as the program computes them (docs/endpoints.md). */
public enum BleedGrade {
    /** Major bleeding of the International Society on Thrombosis and Haemostasis. */
    @JsonProperty("isth-major")
    ISTH_MAJOR,
    /** Type 2 or more of the Bleeding Academic Research Consortium. */
    @JsonProperty("barc-2")
    BARC_2,
    /** Type 3 or more. */
    @JsonProperty("barc-3")
    BARC_3,
    /** Type 5: fatal. */
    @JsonProperty("barc-5")
    BARC_5,
    /** Major bleeding of the Extracorporeal Life Support Organization. */
    @JsonProperty("elso-major")
    ELSO_MAJOR
}
