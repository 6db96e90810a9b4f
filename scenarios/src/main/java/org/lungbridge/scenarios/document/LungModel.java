package org.lungbridge.scenarios.document;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Sets of lung parameters that belong together. */
public enum LungModel {
    /** As the lung specification was calibrated. */
    @JsonProperty("calibrated")
    CALIBRATED,
    /** With a wider volume law; closer to published compliance in mild disease and at high PEEP. */
    @JsonProperty("wide-volume-law")
    WIDE_VOLUME_LAW
}
