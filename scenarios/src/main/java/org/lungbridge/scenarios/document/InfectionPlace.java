package org.lungbridge.scenarios.document;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where an infection sits. */
public enum InfectionPlace {
    /** The lung of a ventilated patient. */
    @JsonProperty("pneumonia")
    PNEUMONIA,
    /** Lines and the blood. */
    @JsonProperty("bloodstream")
    BLOODSTREAM,
    /** Where a cannula enters. */
    @JsonProperty("cannula")
    CANNULA
}
