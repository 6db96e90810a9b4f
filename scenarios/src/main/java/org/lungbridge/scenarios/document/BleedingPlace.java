package org.lungbridge.scenarios.document;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a patient bleeds outside of the lung. */
public enum BleedingPlace {
    /** Nose, mouth, lines, urinary tract, skin. */
    @JsonProperty("any")
    ANY,
    /** Chest, belly, behind the peritoneum, muscle. */
    @JsonProperty("major")
    MAJOR,
    /** Stomach and gut. */
    @JsonProperty("gastrointestinal")
    GASTROINTESTINAL,
    /** Where a cannula enters the vein. */
    @JsonProperty("cannula")
    CANNULA,
    /** Inside of the skull. */
    @JsonProperty("intracranial")
    INTRACRANIAL
}
