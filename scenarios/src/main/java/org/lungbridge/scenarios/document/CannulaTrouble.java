package org.lungbridge.scenarios.document;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What goes wrong with a cannula. */
public enum CannulaTrouble {
    /** The vein is punctured twice; the first hole bleeds. */
    @JsonProperty("second-puncture")
    SECOND_PUNCTURE,
    /** The tip of the drainage cannula lies at the return. */
    @JsonProperty("malposition")
    MALPOSITION,
    /** The vessel is injured. */
    @JsonProperty("vessel-injury")
    VESSEL_INJURY
}
